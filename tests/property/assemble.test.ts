import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleDeck } from '#core/assemble/assemble.ts';
import type { AssembleChoices } from '#core/assemble/choices.ts';
import type { Block, Deck, Run } from '#core/deck/deck.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { allSlides, figuresOfBlock, figuresOfSlide } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import type { ObservationSnapshot, Rank } from '#core/indicators/observation.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';

const city = { code: '999900', name: '示例市', shortName: '示例' };
const county = (index: number) => ({ code: `99990${index}`, name: `示例${'甲乙丙丁'[index - 1]}县`, shortName: '县' });
const choices = (language: 'zh-CN' | 'en'): AssembleChoices => ({
  title: '',
  subtitle: '',
  organisation: '',
  date: '2021-04-12',
  area: city,
  period: '2020',
  topics: ['overview', 'integration', 'innovation', 'ecology'],
  theme: 'danxia',
  language,
});

// Names without digits, so that every digit in words can be told from a number; real ones may hold some (PM2.5).
const words = [
  '生态',
  '修复',
  '工业',
  '园区',
  '新增',
  '投资',
  '总额',
  '的',
  '面积',
  '较',
  '比重',
  '项目',
  '第一产业',
  '增加值',
];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const decimal = fc.oneof(
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((hundredths) => (hundredths / 100).toFixed(2)),
  fc.integer({ min: 0, max: 100 }).map(String),
);
const rank: fc.Arbitrary<Rank> = fc.record({
  rank: fc.constantFrom(1, 1, 2, 7),
  scope: fc.constantFrom('全省', '全国', '粤北地区'),
  of: fc.constantFrom('value' as const, 'growth' as const, 'share' as const),
  outOf: fc.option(fc.constant(21)),
});

const fact: fc.Arbitrary<Omit<ObservationSnapshot, 'id'>> = fc.record({
  vintage: fc.constant(1),
  indicatorId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
  indicatorName: name,
  shortName: name,
  topic: fc.constantFrom('overview', 'integration', 'innovation', 'ecology', 'elsewhere'),
  area: fc.oneof(
    { weight: 3, arbitrary: fc.constant(city) },
    fc.integer({ min: 1, max: 4 }).map(county),
    fc.constant({ code: '000000', name: '全国', shortName: '全国' }),
  ),
  period: fc.constantFrom('2020', '2020', '2016', '2017', '2018', '2019', '2021-04', '2016/2020', '2020-Q1', 'unknown'),
  periodBasis: fc.constantFrom('printed' as const, 'inferred' as const, 'cumulative-unknown-start' as const),
  value: fc.option(decimal, { freq: 5 }),
  unit: fc.constantFrom('亿元', '%', '个', '万公顷', '平方公里', ''),
  qualifier: fc.constantFrom('exact' as const, 'exact' as const, 'nearly' as const, 'over' as const),
  status: fc.constantFrom('normal' as const, 'normal' as const, 'plan' as const, 'provisional' as const),
  polarity: fc.constant('neutral' as const),
  growth: fc.option(fc.record({ percent: decimal, basis: fc.constantFrom('', '比上年', '同比') })),
  change: fc.option(fc.record({ points: decimal, base: fc.constantFrom('', '2015') }), { freq: 1 }),
  ranks: fc.uniqueArray(rank, { selector: (each) => each.scope, maxLength: 3 }),
  note: fc.constantFrom('', '示例说明'),
  salience: fc.constantFrom('headline' as const, 'high' as const, 'normal' as const, 'low' as const),
  source: fc.constant({ id: 'example', title: '示例', publisher: '示例', datePublished: '2021-04-12', url: '' }),
  quotation: fc
    .record({ start: fc.integer({ min: -1, max: 400 }), length: fc.integer({ min: 1, max: 40 }) })
    .map(({ start, length }) => ({ text: '示例'.repeat(length), start, end: start + length, location: '' })),
});
const facts = fc
  .array(fact, { maxLength: 60 })
  .map((all) => all.map((each, index): ObservationSnapshot => ({ ...each, id: `fact-${index}` })));

function assemble(given: readonly ObservationSnapshot[], language: 'zh-CN' | 'en' = 'zh-CN'): Deck | null {
  let next = 0;
  const answer = assembleDeck(choices(language), given, () => {
    next += 1;
    return `id-${next}`;
  });
  if (!answer.ok) expect(answer.failure.code).toBe('no-facts');
  return answer.ok ? answer.value : null;
}

function sentences(block: Block): (readonly Run[])[] {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map((paragraph) => paragraph.runs);
    case 'timeline':
      return block.events.map((event) => event.text);
    case 'table':
      return block.rows.flat().map((cell) => cell);
    default:
      return [];
  }
}

/** Periods in words are no figures: years, spans of years, months, quarters, a page of a list. */
const periods = /\d{4}([—–]\d{4})?年?|\d{1,2}月|Q\d|H\d|\(\d+ of \d+\)|\d{1,2}(th|st|nd|rd) Five-Year/g;

test('any facts make a valid deck that lays out, in both languages', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom('zh-CN' as const, 'en' as const), (given, language) => {
      const deck = assemble(given, language);
      if (deck === null) return;
      const parsed = deckSchema.safeParse(deck);
      expect(parsed.error?.issues ?? []).toEqual([]);
      expect(layoutDeck(deck).scenes.length).toBe(allSlides(deck).length);
      for (const slide of allSlides(deck)) {
        if (Object.keys(slide.blocks).length > 0) expect(plainText(slide.title, deck)).not.toBe('');
        const loose = [slide.title, ...Object.values(slide.blocks).flatMap(sentences)]
          .flat()
          .filter((run) => run.kind === 'words')
          .filter((run) => /\d/.test(run.text.replace(periods, '')));
        // English counts of indicators are words too.
        if (language === 'zh-CN') expect(loose).toEqual([]);
      }
    }),
    { seed: 20203, numRuns: 200 },
  );
});

test('every headline and high fact of the area is shown, and the deck carries just what it shows', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const deck = assemble(given);
      const telling = given.filter(
        (each) => each.area.code !== '000000' && each.topic !== 'elsewhere' && facetsOf(each).length > 0,
      );
      if (deck === null) {
        expect(telling).toEqual([]);
        return;
      }
      const shown = new Set(
        allSlides(deck)
          .flatMap(figuresOfSlide)
          .map((figure) => figure.observationId),
      );
      expect(new Set(Object.keys(deck.snapshots))).toEqual(shown);
      for (const { id, salience } of telling) {
        if (salience === 'headline' || salience === 'high') expect(shown.has(id), id).toBe(true);
      }
    }),
    { seed: 20204, numRuns: 200 },
  );
});

test('the same facts and ids make the same deck', () => {
  fc.assert(
    fc.property(facts, (given) => {
      expect(assemble(given)).toEqual(assemble(structuredClone(given)));
    }),
    { seed: 20205, numRuns: 40 },
  );
});

test('no chart mixes units, and no bar stands for a number that is not exact', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const deck = assemble(given);
      if (deck === null) return;
      const { problems } = layoutDeck(deck);
      expect(problems.filter((problem) => problem.code === 'chart-not-drawable')).toEqual([]);
      expect(problems.filter((problem) => problem.code === 'missing-figure')).toEqual([]);
      const charts = allSlides(deck).flatMap((slide) =>
        Object.values(slide.blocks).filter(({ kind }) => kind === 'chart'),
      );
      for (const { observationId, facet } of charts.flatMap(figuresOfBlock)) {
        if (facet === 'value') expect(deck.snapshots[observationId]?.qualifier).toBe('exact');
      }
    }),
    { seed: 20206, numRuns: 100 },
  );
});
