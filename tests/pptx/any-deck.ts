import fc from 'fast-check';
import { type Block, type ChartBlock, type Deck, type Run, type Slide, templateIds } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { templates } from '#core/layout/templates.ts';
import { chartKindDefinitions } from '#core/chart/chart-kinds.ts';
import { type ChartKind, chartKinds } from '#core/scene/chart-spec.ts';
import { themes } from '#core/theme/themes.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

/** Decks of all shapes; places, names and numbers are made up. Kinds, templates and themes take turns, so that none is left out. */
const names = [
  '生态修复',
  '示例市规模以上工业企业高新技术产业增加值占规模以上工业增加值比重',
  'GDP（Q1–Q3 2020）同比 year-on-year',
  '🌲林地 👨‍👩‍👧‍👦𠮷',
  `&<>"]]>' & 甲`,
  '&amp; &#x4E2D; <b>',
  ' 前后有空格 ',
  '制表\t与\u000b控制\u0000字符\u001f',
  '半个\ud83c字符',
  'X',
  '',
];
export const anyName = fc.constantFrom(...names);

// What a source prints: two decimals at most as a rule, and the ends of what a store can hold.
const printed = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -9_999_999, max: 9_999_999 }).map((each) => (each / 100).toFixed(2)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '0',
      '-0.01',
      '0.0001',
      '1,353.49',
      '99999999999.99',
      '-99999999999.99',
      '123456789012345678',
      '0.0000000001',
    ),
  },
);
const categoryCount = fc.constantFrom(1, 3, 5, 6, 12, 40);
const seriesCount = fc.constantFrom(1, 1, 2, 3, 12);

export type MadeBlock = { block: Block; snapshots: ObservationSnapshot[] };
export function chartBlock(chart: ChartKind, id: string): fc.Arbitrary<MadeBlock> {
  return fc
    .tuple(categoryCount, seriesCount)
    .chain(([categories, series]) => sizedChart(chart, id, categories, series));
}

function sizedChart(chart: ChartKind, id: string, categories: number, series: number): fc.Arbitrary<MadeBlock> {
  const cells = (of: fc.Arbitrary<string | null>) =>
    fc.array(fc.array(of, { minLength: categories, maxLength: categories }), { minLength: series, maxLength: series });
  return fc
    .record({
      values: fc.oneof(
        { weight: 4, arbitrary: cells(fc.option(printed, { freq: 5 })) },
        { weight: 1, arbitrary: cells(fc.constant(null)) },
      ),
      unit: fc.constantFrom('亿元', '%', '个', '万公顷', ''),
      heading: anyName,
      first: fc.nat(names.length - 1),
      marks: fc.array(fc.constantFrom('column' as const, 'line' as const), { minLength: series, maxLength: series }),
      years: fc.boolean(),
      highlight: fc.option(fc.nat(categories - 1)),
      labels: fc.boolean(),
      growth: fc.boolean(),
      note: fc.option(anyName),
      target: fc.boolean(),
      second: fc.constantFrom('%', '万人', ''), // of what follows the first series, where a kind has two axes
    })
    .map((drawn): MadeBlock => {
      const snapshotId = (row: number, column: number) => `${id}-${row}-${column}`;
      const block: ChartBlock = {
        kind: 'chart',
        id,
        chart,
        heading: drawn.heading,
        categories: Array.from({ length: categories }, (_, index) =>
          drawn.years ? `${1981 + index}` : `${names[(drawn.first + index) % names.length]}${index}`,
        ),
        series: drawn.values.map((row, at) => ({
          name: `${names[(drawn.first + at) % names.length]}${at}`,
          mark: drawn.marks[at] ?? 'column',
          figures: row.map((value, column) =>
            value === null && column % 2 === 0 ? null : { observationId: snapshotId(at, column), facet: 'value' },
          ),
        })),
        highlight: drawn.highlight,
        ...(series > 1 && drawn.first % 3 === 0 ? { lead: drawn.first % series } : {}),
        labels: drawn.labels,
        ...(drawn.growth ? { growth: true } : {}),
        ...(drawn.note === null ? {} : { notes: [{ category: categories - 1, text: drawn.note }] }),
        ...(drawn.target ? { targetLine: { observationId: snapshotId(0, 0), facet: 'value' } } : {}),
      };
      const snapshots = drawn.values.flatMap((row, at) =>
        row.map((value, column) =>
          syntheticSnapshot(snapshotId(at, column), {
            value,
            unit: at > 0 && chartKindDefinitions[chart].twoUnits === true ? drawn.second : drawn.unit,
            vintage: 1 + (column % 3),
            growth: drawn.growth ? { percent: '-3.0', basis: '比上年' } : null,
            status: column % 5 === 3 ? 'break' : 'normal',
            period: drawn.years ? `${1981 + column}` : '2020',
            quotation: { text: `示例 & <${value ?? ''}>`, start: 0, end: 4, location: '' },
          }),
        ),
      );
      return { block, snapshots };
    });
}

/** Blocks of the other kinds; figures come from facts of their own. */
export function otherBlock(kind: Exclude<Block['kind'], 'chart'>, id: string): fc.Arbitrary<MadeBlock> {
  const facts = fc.array(fc.record({ name: anyName, value: fc.option(printed, { freq: 5 }), growth: printed }), {
    minLength: 1,
    maxLength: 8,
  });
  return fc
    .record({ facts, words: fc.array(anyName, { minLength: 1, maxLength: 4 }) })
    .map(({ facts: all, words }): MadeBlock => {
      const snapshots = all.map((each, index) =>
        syntheticSnapshot(`${id}-${index}`, {
          indicatorName: each.name,
          shortName: each.name,
          value: each.value,
          growth: { percent: each.growth, basis: '比上年' },
          ranks: [{ rank: 2, scope: '全省', of: 'value', outOf: 21 }],
        }),
      );
      const figure = (index: number): Run => ({
        kind: 'figure',
        figure: {
          observationId: snapshots[index % snapshots.length]?.id ?? '',
          facet: index % 2 === 0 ? 'value' : 'growth',
        },
        format: { unit: true, sign: 'arrow' },
      });
      const runs = (index: number): Run[] => [
        { kind: 'words', text: words[index % words.length] ?? '' },
        figure(index),
      ];
      switch (kind) {
        case 'key-figures': {
          // Trends of 4 to 11 points, some not known; cards of trends say little else, or they had no room as a rule.
          const trends = words.length !== 2;
          const course = Array.from({ length: 3 + snapshots.length }, (_, index) =>
            index % 5 === 1 ? null : (all[index % all.length]?.growth ?? null),
          );
          const earlier = course.map((value, index) =>
            syntheticSnapshot(`${id}-earlier-${index}`, {
              value,
              period: `${2020 - course.length + index}`,
              status: index % 4 === 2 ? 'provisional' : 'normal',
            }),
          );
          const trend = (own: ObservationSnapshot) => [
            ...earlier.map((each, index) => ({
              period: each.period,
              figure:
                each.value === null && index % 2 === 0 ? null : { observationId: each.id, facet: 'value' as const },
            })),
            { period: own.period, figure: { observationId: own.id, facet: 'value' as const } },
          ];
          return {
            snapshots: [...snapshots, ...earlier],
            block: {
              kind,
              id,
              cards: snapshots.map((each, index) => ({
                observationId: each.id,
                show: trends ? ['growth'] : ['growth', 'ranks', 'period'],
                ...(trends && index % 3 !== 2 ? { trend: trend(each) } : {}),
              })),
            },
          };
        }
        case 'table':
          return {
            snapshots,
            block: {
              kind,
              id,
              header: ['', ...words],
              rows: snapshots.map((each, row) => [
                [{ kind: 'words', text: each.shortName }],
                ...words.map((_, column) => (column === 1 ? [] : runs(row + column))),
              ]),
              numeric: [false, ...words.map(() => true)],
              ...(snapshots.length % 2 === 0 ? { heat: true } : {}),
            },
          };
        case 'text':
          return {
            snapshots,
            block: { kind, id, paragraphs: words.map((_, at) => ({ bullet: at % 2 === 0, runs: runs(at) })) },
          };
        case 'timeline':
          return {
            snapshots,
            block: { kind, id, events: words.map((when, at) => ({ when, text: runs(at) })) },
          };
        default:
          return { snapshots, block: { kind, id, assetId: pictureId, alt: words[0] ?? '' } };
      }
    });
}

export const pictureId = 'a'.repeat(64);
/** One red pixel, stretched. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const single = chartKinds.filter((kind) => kind !== 'small-multiples');

/** Small multiples are drawn from what lines are, and take every other turn of theirs. */
function kindInTurn(turn: number): ChartKind {
  const kind = single[turn % single.length] ?? 'column';
  return kind === 'line' && Math.floor(turn / single.length) % 2 === 1 ? 'small-multiples' : kind;
}

type MadeSlide = { slide: Slide; snapshots: ObservationSnapshot[] };

function anySlide(deck: number, index: number): fc.Arbitrary<MadeSlide> {
  const template = templateIds[(deck * 5 + index) % templateIds.length] ?? 'cover';
  const id = `slide-${deck}-${index}`;
  const slots = templates[template].slots.map((slot, at) => {
    const chart = kindInTurn(deck * 3 + index * 2 + at);
    // Wherever a chart may stand one does, but every fourth time, so that other blocks have their turn.
    const kind =
      slot.accepts.includes('chart') && (deck + index + at) % 4 !== 3
        ? 'chart'
        : (slot.accepts.filter((each) => each !== 'chart')[(deck + at) % Math.max(1, slot.accepts.length - 1)] ??
          slot.accepts[0] ??
          'text');
    const blockId = `${id}-${slot.name}`;
    const made = kind === 'chart' ? chartBlock(chart, blockId) : otherBlock(kind, blockId);
    return made.map((each) => ({ slot: slot.name, ...each }));
  });
  return fc
    .record({
      title: fc.array(anyName, { maxLength: 2 }),
      blocks: fc.tuple(...slots),
      notes: fc.oneof(
        fc.constant(''),
        fc.array(anyName, { maxLength: 3 }).map((lines) => lines.join('\n')),
      ),
      hidden: fc.constant(index === 5),
    })
    .map(({ title, blocks, notes, hidden }) => ({
      slide: {
        id,
        template,
        title: title.map((text) => ({ kind: 'words', text })),
        blocks: Object.fromEntries(blocks.map(({ slot, block }) => [slot, block])),
        notes,
        hidden,
      },
      snapshots: blocks.flatMap((each) => each.snapshots),
    }));
}

/** The deck of this number: contents, then slides of templates and chart kinds that take turns, in two sections. */
export function anyDeck(number: number): fc.Arbitrary<Deck> {
  const themeIds = Object.keys(themes) as (keyof typeof themes)[];
  const slides = Array.from({ length: 7 }, (_, index) => anySlide(number, index));
  return fc
    .record({
      title: anyName,
      subtitle: anyName,
      organisation: anyName,
      sections: fc.tuple(anyName, anyName),
      date: fc.constantFrom('2021-04-12', ''),
      slides: fc.tuple(...slides),
    })
    .map(({ title, subtitle, organisation, sections, date, slides: made }): Deck => {
      const all = made.map((each) => each.slide);
      const contents: Slide = {
        id: `contents-${number}`,
        template: 'contents',
        title: [],
        blocks: {},
        notes: '',
        hidden: false,
      };
      return {
        id: `deck-${number}`,
        title,
        subtitle,
        organisation,
        date,
        area: { code: '999900', name: '示例市', shortName: '示例' },
        period: '2020',
        language: number % 5 === 4 ? 'en' : 'zh-CN',
        theme: themeIds[number % themeIds.length] ?? 'danxia',
        ...(number % 4 === 1 ? { classification: names[number % names.length], footer: subtitle } : {}),
        ...(number % 4 === 2 ? { classification: '内部资料', logo: pictureId } : {}),
        upDown: (['red-up', 'green-up', 'neutral'] as const)[number % 3] ?? 'neutral',
        sections: [
          { id: `opening-${number}`, name: '', slides: [contents] },
          { id: `first-${number}`, name: sections[0], slides: all.slice(0, 4) },
          { id: `empty-${number}`, name: '空', slides: [] },
          { id: `second-${number}`, name: sections[1], slides: all.slice(4) },
        ],
        snapshots: Object.fromEntries(
          made.flatMap((each) => each.snapshots.map((snapshot) => [snapshot.id, snapshot] as const)),
        ),
        assets: {
          [pictureId]: { id: pictureId, mediaType: 'image/png', width: 1, height: 1, name: '图 & <一>' },
        },
      };
    });
}

/** The decks 0 … count − 1, always the same. */
export function generatedDecks(count: number): Deck[] {
  return Array.from({ length: count }, (_, number) =>
    fc.sample(anyDeck(number), { seed: 5_000 + number, numRuns: 1 }),
  ).flat();
}
