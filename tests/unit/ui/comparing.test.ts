import { describe, expect, test } from 'vitest';
import type { Block, Slide, TemplateId } from '#core/deck/deck.ts';
import { blockOfIndicators, type KnownIndicator } from '#renderer/commands/inserting/block-of-indicators.ts';
import { mostCards } from '#renderer/commands/inserting/choose-slot.ts';
import { canMoveBlock, dropActions } from '#renderer/commands/inserting/drop-actions.ts';
import { nothingPicked, pickIndicator } from '#renderer/ui/data-drawer/pick-indicators.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

const area = (code: string) => ({ code, name: `${code}市`, shortName: code });

/** An indicator of made-up values: a place and a period each. */
function indicator(name: string, spots: readonly (readonly [string, string])[], unit = '亿元'): KnownIndicator {
  const observations = spots.map(([code, period], at) =>
    syntheticSnapshot(`${name}-${code}-${period}`, {
      ...{ indicatorId: name, indicatorName: name, shortName: name, area: area(code), period, unit },
      value: String(at + 1),
    }),
  );
  const latest = observations.at(-1);
  if (latest === undefined) throw new Error('an indicator has a figure');
  return { latest, observations };
}
const deck = { language: 'zh-CN' as const, snapshots: {}, area: area('甲'), period: '2020' };
const years = (code: string, ...periods: string[]) => periods.map((period) => [code, period] as const);
const ready = (action: 'card' | 'chart' | 'table', ...indicators: KnownIndicator[]) =>
  blockOfIndicators(action, indicators, null, deck, 'block');

describe('a comparison of several indicators', () => {
  test('over time: a series each in the deck’s area, a year that one of them lacks is a gap', () => {
    const made = ready(
      'chart',
      indicator('一', [...years('乙', '2017', '2018', '2019', '2020'), ...years('甲', '2018', '2019', '2020')]),
      indicator('二', [...years('乙', '2017', '2018', '2019', '2020'), ...years('甲', '2018', '2020')]),
      indicator('三', years('甲', '2018', '2019', '2020')),
    );
    if (!made.ok || made.block.kind !== 'chart') throw new Error('a chart is possible');
    expect(made.block.categories).toEqual(['2018', '2019', '2020']);
    expect(made.block.heading).toBe('甲市，2018—2020年');
    expect(made.block.series.map(({ name }) => name)).toEqual(['一', '二', '三']);
    expect(made.block.series[1]?.figures.map((figure) => figure?.observationId ?? null)).toEqual([
      '二-甲-2018',
      null,
      '二-甲-2020',
    ]);
  });
  test('one value each: the indicators side by side, when they share unit, area and period', () => {
    const two = indicator('二', [...years('甲', '2019'), ...years('甲', '2020')]);
    const made = ready('chart', indicator('一', [['甲', '2020']]), two);
    if (!made.ok || made.block.kind !== 'chart') throw new Error('a chart is possible');
    expect(made.block.categories).toEqual(['二', '一']); // the larger first
    expect(made.block.heading).toBe('甲市，2020年');
  });
  test('across areas: areas of the same period, a series each', () => {
    const spots = ['乙', '丙', '丁'].map((code) => [code, '2020'] as const);
    const made = ready('chart', indicator('一', spots), indicator('二', spots));
    if (!made.ok || made.block.kind !== 'chart') throw new Error('a chart is possible');
    expect([...made.block.categories].sort()).toEqual(['丁', '丙', '乙']);
    expect(made.block.series).toHaveLength(2);
  });
  test('what cannot be compared says why: units, and nothing in common', () => {
    const units = ready('chart', indicator('一', [['甲', '2020']]), indicator('二', [['甲', '2020']], '%'));
    expect(units).toMatchObject({ ok: false, reason: { zh: expect.stringContaining('单位') } });
    const apart = ready('chart', indicator('一', [['甲', '2020']]), indicator('二', [['乙', '2019']]));
    expect(apart).toMatchObject({ ok: false, reason: { zh: expect.stringContaining('没有共同') } });
  });
  test('a table takes anything: columns where they share times, else a row each; every number is a figure', () => {
    const columns = ready(
      'table',
      indicator('一', years('甲', '2019', '2020')),
      indicator('二', years('甲', '2019', '2020')),
    );
    if (!columns.ok || columns.block.kind !== 'table') throw new Error('a table is possible');
    expect(columns.block.header).toEqual(['时间', '一', '二']);
    expect(columns.block.rows[0]?.[0]).toEqual([{ kind: 'words', text: '2020年' }]);
    const rows = ready('table', indicator('一', [['甲', '2020']]), indicator('二', [['乙', '2019']], '%'));
    if (!rows.ok || rows.block.kind !== 'table') throw new Error('a table is possible');
    expect(rows.block.header).toEqual(['指标', '地区', '时间', '数值']);
    expect(rows.block.rows[1]?.[3]?.[0]?.kind).toBe('figure');
  });
});

test('cards take as many as there is room for and say how many are left', () => {
  const many = Array.from({ length: mostCards + 2 }, (_, at) => indicator(`第${at}`, [['甲', '2020']]));
  const made = ready('card', ...many);
  expect(made.ok && made.block.kind === 'key-figures' && made.block.cards.length).toBe(mostCards);
  expect(made.ok && made.left).toBe(2);
  const old: Block = { kind: 'key-figures', id: 'old', cards: [{ observationId: 'x', show: [] }] };
  const joined = blockOfIndicators('join-cards', many.slice(0, 2), old, deck, 'new');
  expect(joined.ok && joined.block).toMatchObject({ id: 'old', cards: { length: 3 } });
});

test('a series joins a chart; one without a figure there does not, with the reason', () => {
  const chart = ready('chart', indicator('一', years('甲', '2018', '2019', '2020')));
  if (!chart.ok) throw new Error('a chart is possible');
  const snapshots = Object.fromEntries(chart.snapshots.map((each) => [each.id, each]));
  const join = (more: KnownIndicator) =>
    blockOfIndicators('add-series', [more], chart.block, { ...deck, snapshots }, 'id');
  const joined = join(indicator('二', years('甲', '2019', '2020')));
  expect(joined.ok && joined.block.kind === 'chart' && joined.block.series.length).toBe(2);
  expect(join(indicator('三', years('乙', '2019')))).toMatchObject({ ok: false });
});

describe('what a slot takes', () => {
  const slide = (template: TemplateId, blocks: Record<string, Block> = {}): Slide => ({
    ...{ id: 's', template, title: [], blocks, notes: '', hidden: false },
  });
  const text: Block = { kind: 'text', id: 't', paragraphs: [] };
  const chart: Block = {
    ...{ kind: 'chart', id: 'c', chart: 'column', heading: '', categories: [], series: [] },
    ...{ highlight: null, labels: true },
  };
  const cards: Block = { kind: 'key-figures', id: 'k', cards: [] };
  test('an empty slot asks what is meant; cards are joined; what a person wrote is never replaced', () => {
    expect(dropActions(slide('two-charts'), 'left').length).toBeGreaterThan(0);
    expect(dropActions(slide('key-figures', { figures: cards }), 'figures')).toEqual(['join-cards']);
    expect(dropActions(slide('chart-takeaway', { chart }), 'chart')[0]).toBe('add-series');
    expect(dropActions(slide('text-image', { text }), 'text')).toEqual([]);
    expect(dropActions(slide('text-image'), 'nowhere')).toEqual([]);
  });
  test('a block goes where its kind is taken, and swaps only when the other fits where it came from', () => {
    expect(canMoveBlock(slide('two-charts', { left: chart }), 'left', 'right')).toBe(true);
    expect(canMoveBlock(slide('two-charts', { left: chart, right: chart }), 'left', 'right')).toBe(true);
    expect(canMoveBlock(slide('chart-takeaway', { chart, text }), 'text', 'chart')).toBe(false);
    expect(canMoveBlock(slide('two-charts', { left: chart }), 'left', 'left')).toBe(false);
    expect(canMoveBlock(slide('two-charts'), 'left', 'right')).toBe(false);
  });
});

test('choosing indicators: one, a range, one more; what was chosen in another search stays', () => {
  const order = ['a', 'b', 'c', 'd'];
  const [one, range, more] = [{}, { range: true }, { toggle: true }].map((keys) => ({
    ...{ range: false, toggle: false },
    ...keys,
  })) as [never, never, never];
  const first = pickIndicator(order, nothingPicked, 'b', one);
  expect(pickIndicator(order, first, 'd', range).ids).toEqual(['b', 'c', 'd']);
  expect(pickIndicator(order, first, 'a', range).ids).toEqual(['b', 'a']);
  const elsewhere = pickIndicator(['x', 'y'], first, 'y', more);
  expect(elsewhere.ids).toEqual(['b', 'y']);
  expect(pickIndicator(['x', 'y'], elsewhere, 'x', range).ids).toEqual(['b', 'y', 'x']);
  expect(pickIndicator(order, elsewhere, 'b', more).ids).toEqual(['y']);
});
