import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Scene, SceneNode, TableCell } from '#core/scene/scene.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';
import type { SceneMode } from '#renderer/scene-view/style.ts';
import { dark, frame, line, pale, red, run, sceneOf, textNode } from './nodes.ts';

const draw = (scene: Scene, mode: SceneMode = 'screen') =>
  renderToStaticMarkup(<SceneView scene={scene} assetUrl={(id) => `danxia://asset/${id}`} mode={mode} />);

test('a line stands on its baseline, whatever the font', () => {
  const html = draw(sceneOf(textNode({ lines: [line('森林覆盖率')] })));
  // The line box is 16 high and its foot is the baseline: 80.125 - 50.25 - 16 below the node's top.
  expect(html).toContain('style="transform:translate(10px, 13.875px)"');
  expect(html).toContain('class="scene-strut" style="height:16px"');
  expect(html).toContain('>森林覆盖率</span>');
});

test('a figure in a sentence says which observation it prints', () => {
  const figure = { observationId: 'forest', facet: 'value' };
  const html = draw(sceneOf(textNode({ lines: [line('', { runs: [run('达'), run('74.43%', { figure })] })] })));
  expect(html).toMatch(/data-observation="forest" data-facet="value">74\.43%</);
});

test('nodes say what an edit of them changes', () => {
  const html = draw(sceneOf(textNode(), textNode({ id: 'title', role: 'title', source: { slot: 'title' } })));
  expect(html).toContain('data-node="text" data-slot="text" data-block="block"');
  expect(html).toContain('data-node="title" data-slot="title"');
});

test('titles are headings: of the deck or section first, else of the slide', () => {
  const title = textNode({ role: 'title', lines: [line('标题')] });
  expect(draw({ ...sceneOf(title), template: 'cover' })).toContain('<h1 ');
  expect(draw(sceneOf(title))).toContain('<h2 ');
  expect(draw(sceneOf(textNode()))).not.toContain('<h');
});

test('bulleted paragraphs are a list, each with all its lines', () => {
  const paragraph = (text: string, bullet: boolean) => ({
    runs: [run(text)],
    align: 'left' as const,
    lineHeight: 24,
    spaceBefore: 0,
    bullet,
    indent: 0,
  });
  const bullet = { x: 100.5, text: '•' };
  const html = draw(
    sceneOf(
      textNode({
        paragraphs: [paragraph('引言', false), paragraph('第一条 很长', true), paragraph('第二条', true)],
        lines: [line('引言'), line('第一条', { bullet }), line('很长'), line('第二条', { bullet })],
      }),
    ),
  );
  const words = html.replace(/<(?!\/?(ul|li|p)\b)[^>]*>/g, '');
  expect(words).toBe('<p>引言</p><ul><li>•第一条很长</li><li>•第二条</li></ul>');
});

test('links lead to slides: clickable on screen, real in print', () => {
  const scene = sceneOf(textNode({ lines: [line('', { runs: [run('总览', { link: 'slide-3' })] })] }));
  expect(draw(scene)).toContain('data-link="slide-3">总览</span>');
  expect(draw(scene, 'print')).toMatch(/<a href="#slide-3"[^>]*>总览<\/a>/);
});

test('decoration is hidden from screen readers, a picture named', () => {
  const base = { frame, name: '', source: null, figures: [] };
  const panel: SceneNode = {
    ...base,
    kind: 'shape',
    id: 'panel',
    role: 'decoration',
    alt: null,
    shape: 'rounded-rectangle',
    radius: 6,
    points: [],
    fill: pale,
    stroke: { colour: red, width: 1 },
  };
  const picture: SceneNode = {
    ...base,
    kind: 'image',
    id: 'picture',
    role: 'image',
    alt: '丹霞山',
    assetId: 'abc',
    crop: { left: 0.25, top: 0, right: 0.25, bottom: 0.5 },
  };
  const html = draw(sceneOf(panel, picture));
  expect(html).toMatch(/<div[^>]*data-node="panel"[^>]*aria-hidden="true"/);
  expect(html).toContain('<rect width="400" height="300" rx="6" fill="#F6EEE6" stroke="#B8412A" stroke-width="1">');
  expect(html).toMatch(/src="danxia:\/\/asset\/abc" alt="丹霞山"/);
  // Half the width and half the height are cut off, so the whole picture is twice the frame.
  expect(html).toContain('width:800px;height:600px;left:-200px;top:0');
});

test('a table keeps its roles, and neighbours of one colour are one fill', () => {
  const cell = (text: string, fill: TableCell['fill']): TableCell => ({
    paragraphs: [],
    lines: [line(text)],
    fill,
    verticalAlign: 'middle',
    figures: [],
  });
  const html = draw(
    sceneOf({
      kind: 'table',
      id: 'table',
      name: '表格',
      frame,
      role: 'table',
      alt: '指标、数值',
      source: { slot: 'table', blockId: 'block' },
      figures: [],
      columnWidths: [250, 150],
      rowHeights: [30, 30],
      headerRows: 1,
      padding: { left: 10, right: 10, top: 2, bottom: 2 },
      cells: [
        [cell('指标', red), cell('数值', red)],
        [cell('某项', null), cell('3', pale)],
      ],
      rule: dark,
    }),
  );
  expect(html).toContain('<table role="table" aria-label="指标、数值"');
  expect(html.match(/<th role="columnheader"/g)).toHaveLength(2);
  expect(html.match(/<td role="cell"/g)).toHaveLength(2);
  expect(html.match(/<rect/g)).toHaveLength(2);
  expect(html).toContain('<rect x="0" y="0" width="400" height="30" fill="#B8412A">');
  expect(html).toContain('<rect x="250" y="30" width="150" height="30" fill="#F6EEE6">');
});
