import { expect, test } from 'vitest';
import { emptySlide } from '#core/deck/create.ts';
import { type Block, type Deck, type Run, type TemplateId, templateIds } from '#core/deck/deck.ts';
import { mostParagraphs } from '#core/deck/limits.ts';
import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import { templates } from '#core/layout/templates.ts';
import { type ChartKind, chartKinds } from '#core/scene/chart-spec.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { offThePage } from './on-the-page.ts';

/** As many parts as a deck file allows, with words as long as people write them. */
const long = '规模以上工业企业高新技术产业增加值占规模以上工业增加值的比重';
const snapshots = Array.from({ length: 2400 }, (_, at) => syntheticSnapshot(`large-${at}`, { value: `${at % 97}.50` }));
const sample = await sampleDeck();
const deck: Deck = { ...sample, snapshots: Object.fromEntries(snapshots.map((each) => [each.id, each])) };

const words = (text: string): Run[] => [{ kind: 'words', text }];
const figure = (at: number) => ({ observationId: `large-${at % snapshots.length}`, facet: 'value' as const });
const times = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

function table(rows: number, columns: number, text: string, heat: boolean): Block {
  return {
    kind: 'table',
    id: `table-${rows}-${columns}`,
    header: times(columns, (column) => `${text}${column}`),
    rows: times(rows, (row) =>
      times(columns, (column) => (column === 0 ? words(`${text}${row}`) : figureRun(row * columns + column))),
    ),
    numeric: times(columns, (column) => column > 0),
    heat,
  };
}

function figureRun(at: number): Run[] {
  return [{ kind: 'figure', figure: figure(at), format: { unit: false, sign: 'none' } }];
}

function chart(kind: ChartKind): Block {
  return {
    ...{ kind: 'chart', id: `chart-${kind}`, chart: kind, heading: long, labels: true, highlight: null },
    categories: times(200, (at) => `${long}${at}`),
    series: times(12, (row) => ({
      name: `${long}${row}`,
      mark: 'column' as const,
      figures: times(200, (at) => figure(row * 200 + at)),
    })),
    notes: times(12, (at) => ({ category: at * 16, text: long })),
  };
}

const large: readonly Block[] = [
  table(200, 3, '示例', true),
  table(200, 20, long, false),
  table(1, 20, long.repeat(10), false),
  {
    kind: 'text',
    id: 'text',
    paragraphs: times(mostParagraphs, (at) => ({ bullet: at % 2 === 0, runs: words(long.repeat(10)) })),
  },
  {
    kind: 'timeline',
    id: 'timeline',
    events: times(24, (at) => ({ when: long, text: words(long.repeat(1 + (at % 10))) })),
  },
  ...[undefined, 1, 8].map(
    (perRow): Block => ({
      ...{ kind: 'key-figures', id: `cards-${perRow}`, ...(perRow === undefined ? {} : { perRow }) },
      cards: times(24, (at) => ({
        observationId: `large-${at}`,
        show: ['growth', 'change', 'ranks', 'period'],
        compare: figure(at + 1),
        trend: times(60, (point) => ({ period: `${1960 + point}`, figure: figure(point) })),
      })),
    }),
  ),
  ...chartKinds.map(chart),
];

/** Slots of every shape a block of the kind may stand in. */
function slotsFor(kind: Block['kind']): { template: TemplateId; slot: string }[] {
  const shapes = new Map<string, { template: TemplateId; slot: string }>();
  for (const template of templateIds) {
    for (const { name, accepts, frame } of templates[template].slots) {
      if (accepts.includes(kind)) shapes.set(JSON.stringify(frame), { template, slot: name });
    }
  }
  return [...shapes.values()];
}

test.each(large.map((block) => [block.id, block] as const))('%s stays on its page wherever it stands', (_, block) => {
  const layouter = createSlideLayouter();
  const slots = slotsFor(block.kind);
  expect(slots).not.toEqual([]);
  for (const { template, slot } of slots) {
    const slide = { ...emptySlide(template, 'large'), blocks: { [slot]: block } };
    const laidOut = layouter({ ...deck, sections: [{ id: 'only', name: '', slides: [slide] }] }, 'large');
    const off = laidOut === null ? ['no layout'] : offThePage(laidOut.scene);
    expect(off.slice(0, 3), `${template} ${slot}`).toEqual([]);
  }
});
