import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import { SceneSvg } from '#renderer/scene-view/svg/scene-svg.tsx';
import { piecesOf } from '#renderer/scene-view/svg/families.ts';
import { chartKindsDeck } from '#tests/pptx/chart-kinds-deck.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const measure = (text: string, size: number) => tableMeasurer.width(text, { typeface: 'body', size, bold: false });
const draw = (scene: Scene) =>
  renderToStaticMarkup(<SceneSvg scene={scene} assetUrl={(id) => `danxia://asset/${id}`} measure={measure} />);

let scenes: Scene[];
beforeAll(async () => {
  scenes = [...layoutDeck(await sampleDeck()).scenes, ...layoutDeck(chartKindsDeck()).scenes];
});

test('a page is SVG and nothing else, with every line as text', () => {
  for (const scene of scenes) {
    const svg = draw(scene);
    expect(svg).not.toMatch(/<(div|span|table|td|p|h1|h2|img|foreignObject)\b|undefined|NaN/);
    const words = svg.replace(/<\/(text|title)>/g, '\n').replace(/<[^>]+>/g, '');
    for (const node of scene.nodes) {
      if (node.kind !== 'text') continue;
      for (const { runs } of node.lines) {
        const text = runs.map((run) => run.text).join('');
        expect(words).toContain(
          text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
        );
      }
    }
  }
});

test('legends lie in their charts, each entry once and none over another', () => {
  const charts = scenes.flatMap((scene) =>
    scene.nodes.flatMap((node) => (node.kind === 'chart' ? [{ scene, node }] : [])),
  );
  const legends = charts.filter(({ node }) => node.spec.legend === 'top');
  expect(legends.length).toBeGreaterThan(3);
  for (const { scene, node } of legends) {
    const alone = draw({ ...scene, nodes: [node] });
    const places = [...alone.matchAll(/<g aria-hidden="true"><g transform="translate\(([\d.]+) ([\d.]+)\)">/g)].map(
      ([, x, y]) => ({ x: Number(x), y: Number(y) }),
    );
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(node.frame.x);
      expect(x).toBeLessThan(node.frame.x + node.frame.width);
      expect(y).toBeGreaterThanOrEqual(node.frame.y);
      expect(y).toBeLessThan(node.spec.plot.y);
    }
  }
});

test('a text names the font of each of its pieces: dashes and quotation marks are the Chinese font’s', () => {
  expect(piecesOf('2016—2020年“十三五” GDP').map(({ text }) => text)).toEqual([
    '2016',
    '—',
    '2020',
    '年“十三五”',
    ' GDP',
  ]);
  expect(piecesOf('').length).toBe(0);
  const [latin, chinese] = piecesOf('A中');
  expect(latin?.family.startsWith('Arial')).toBe(true);
  expect(chinese?.family.startsWith('"Microsoft YaHei"')).toBe(true);
});
