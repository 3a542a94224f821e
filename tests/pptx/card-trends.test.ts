import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { KeyFiguresBlock } from '#core/deck/deck.ts';
import { gridOfBlock } from '#core/deck-data/block-grid.ts';
import { pruned } from '#core/deck/prune.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { rebindDeck } from '#core/rebind/rebind-deck.ts';
import type { ChartNode, Scene } from '#core/scene/scene.ts';
import { cardTrendsDeck } from './card-trends-deck.ts';
import { exportDeck } from './export-deck.ts';
import { pagesInLibreOffice, schemaErrors } from './judges.ts';
import { readPptx } from './read-pptx.ts';
import { child, descendants } from './xml.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'danxia-card-trends-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const deck = cardTrendsDeck();
const trends = (scene: Scene | undefined) =>
  (scene?.nodes ?? []).filter((node): node is ChartNode => node.kind === 'chart');

test('trends stand in their cards below what the cards say, at one height in a row', () => {
  const { scenes } = layoutDeck(deck);
  expect(scenes.map((scene) => trends(scene).length)).toEqual([4, 2, 1, 7, 2, 0]);
  for (const scene of scenes) {
    for (const trend of trends(scene)) {
      const card = trend.id.replace('.trend', '');
      const frameOf = (part: string) => scene.nodes.find(({ id }) => id === `${card}.${part}`)?.frame;
      const [panel, details, time] = [frameOf('panel'), frameOf('details'), frameOf('time')];
      if (panel === undefined || details === undefined || time === undefined) throw new Error(card);
      expect(trend.frame.x).toBeGreaterThan(panel.x);
      expect(trend.frame.x + trend.frame.width).toBeLessThanOrEqual(panel.x + panel.width);
      expect(trend.frame.y).toBeGreaterThanOrEqual(details.y + details.height);
      expect(time.y).toBeGreaterThanOrEqual(trend.frame.y + trend.frame.height - 0.01);
    }
  }
  expect(new Set(trends(scenes[0]).map(({ frame }) => frame.y)).size).toBe(1);
});

test('where cards have no room for trends none is drawn, and that is told', () => {
  const problems = layoutDeck(deck).problems.filter(({ slideId }) => slideId === '放不下走势');
  expect(problems).toContainEqual(expect.objectContaining({ code: 'overflow', values: { what: '地区生产总值走势' } }));
});

test('a trend is a line alone: its last point stands out, provisional ones are hollow, gaps stay open', () => {
  const [rising, gappy, provisional, broken] = trends(layoutDeck(deck).scenes[0]).map(({ spec }) => spec);
  expect(rising?.valueAxis).toMatchObject({ visible: false, gridlines: false, title: '' });
  expect(rising?.categoryAxis?.visible).toBe(false);
  expect(rising?.series[0]?.dots).toEqual([false, false, false, false, false, true]);
  expect(gappy?.series[0]?.points[1]?.value).toBe(null);
  expect(gappy?.series[0]?.dots?.[0]).toBe(true); // alone beside a gap, a line would not show it
  expect(provisional?.series[0]?.hollow?.at(-1)).toBe(true);
  expect(broken?.series).toHaveLength(2); // what lies before and after a new definition is not joined
});

test('PowerPoint has native charts with these numbers and alt text, valid and drawn by LibreOffice', async () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const { bytes, scenes } = await exportDeck(cardTrendsDeck(language));
    const file = path.join(folder, `${language}.pptx`);
    writeFileSync(file, bytes);
    expect(schemaErrors(file) ?? '').toBe('');
    expect(pagesInLibreOffice(file, folder) ?? scenes.length).toBe(scenes.length);
    const { slides, xml } = readPptx(bytes);
    scenes.forEach((scene, index) => {
      const charts = slides[index]?.charts ?? [];
      expect(charts.map(({ series }) => series.map(({ values }) => values))).toEqual(
        trends(scene).map(({ spec }) => spec.series.map(({ points }) => points.map(({ value }) => value))),
      );
      for (const { name, alt } of trends(scene))
        expect(slides[index]?.shapes.find((shape) => shape.name === name)?.alt).toBe(alt);
    });
    const part = xml(slides[0]?.charts[0]?.part ?? '');
    const symbols = descendants(part, 'c:marker').flatMap((each) => child(each, 'c:symbol')?.getAttribute('val') ?? []);
    expect(symbols).toEqual(['none', 'circle']);
    for (const axis of [...descendants(part, 'c:catAx'), ...descendants(part, 'c:valAx')])
      expect(child(axis, 'c:delete')?.getAttribute('val')).toBe('1');
  }
});

test('what a deck is saved with, its data and another year know the points of its trends', () => {
  const block = deck.sections[0]?.slides[0]?.blocks.figures as KeyFiguresBlock;
  expect(Object.keys(pruned(deck).snapshots).sort()).toEqual(Object.keys(deck.snapshots).sort());
  const periods = gridOfBlock(block, deck)?.map((row) => row[1]?.text);
  expect(periods?.slice(1, 7)).toEqual(['2020年', '2015年', '2016年', '2017年', '2018年', '2019年']);

  const target = { area: { code: '999901', name: '邻市', shortName: '邻' }, period: '2021' };
  const found = Object.values(deck.snapshots).map((each) => ({
    ...each,
    id: `new-${each.id}`,
    area: target.area,
    period: String(Number(each.period) + 1),
  }));
  let next = 0;
  const fresh = rebindDeck(deck, target, found, () => `id-${next++}`);
  const cards = fresh.deck.sections[0]?.slides[0]?.blocks.figures as KeyFiguresBlock;
  expect(cards.cards[1]?.trend?.map(({ period }) => period)).toEqual(['2017', '2018', '2019', '2020', '2021']);
  expect(cards.cards[1]?.trend?.[1]?.figure).toBe(null);
  expect(cards.cards[1]?.trend?.at(-1)?.figure?.observationId).toBe('new-1-4');
  const few = found.filter(({ period }) => period > '2018');
  const short = rebindDeck(deck, target, few, () => `id-${next++}`);
  const left = short.deck.sections[0]?.slides[0]?.blocks.figures as KeyFiguresBlock;
  expect(left.cards[0]).toMatchObject({ observationId: 'new-0-5' });
  expect(left.cards[0]?.trend).toBeUndefined();
  expect(short.gaps.length).toBeGreaterThan(0);
});
