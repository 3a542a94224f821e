import { expect, test } from 'vitest';
import { assembleDeck } from '#core/assemble/assemble.ts';
import type { ChartBlock, Deck, Slide } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

// Synthetic facts of a city that does not exist: only their shape matters.
function briefing(facts: readonly ObservationSnapshot[]): { deck: Deck; titles: string[]; slides: Slide[] } {
  let next = 0;
  const answer = assembleDeck(
    {
      title: '',
      subtitle: '',
      organisation: '',
      date: '2021-04-12',
      area: { code: '999900', name: '示例市', shortName: '示例' },
      period: '2020',
      topics: ['overview'],
      length: 'detailed',
      theme: 'danxia',
      language: 'zh-CN',
    },
    facts,
    () => {
      next += 1;
      return `id-${next}`;
    },
  );
  if (!answer.ok) throw new Error(answer.failure.code);
  const deck = answer.value;
  expect(layoutDeck(deck).problems).toEqual([]);
  const slides = allSlides(deck);
  return { deck, slides, titles: slides.map((slide) => plainText(slide.title, deck)) };
}

function charts(slides: readonly Slide[]): ChartBlock[] {
  return slides.flatMap((slide) => Object.values(slide.blocks)).filter((block) => block.kind === 'chart');
}

const years = ['2016', '2017', '2018', '2019', '2020'];

test("the city's own series is one card and a chart, not a card a year", () => {
  const facts = years.map((period, index) =>
    syntheticSnapshot(period, { indicatorId: 'gdp', indicatorName: '地区生产总值', period, value: `${100 + index}.5` }),
  );
  const { titles, slides } = briefing(facts);
  expect(titles).toContain('示例市地区生产总值逐年增加，2020年为104.5亿元');
  const cards = slides.flatMap((slide) =>
    slide.blocks.figures?.kind === 'key-figures' ? slide.blocks.figures.cards : [],
  );
  expect(cards.map((card) => card.observationId)).toEqual(['2020']);
  expect(charts(slides)[0]?.categories).toEqual(years);
});

test('a series that goes up and down claims no course', () => {
  const facts = ['3', '5', '4', '6', '2'].map((value, index) =>
    syntheticSnapshot(`${index}`, {
      indicatorId: 'gdp',
      indicatorName: '地区生产总值',
      period: years[index] ?? '',
      value,
    }),
  );
  expect(briefing(facts).titles).toContain('2020年示例市地区生产总值2亿元');
});

test('counties are compared by name, largest first', () => {
  const facts = ['2', '9', '4'].map((value, index) =>
    syntheticSnapshot(`${index}`, {
      indicatorId: 'gdp',
      indicatorName: '地区生产总值',
      value,
      area: { code: `99992${index}`, name: `示例${'甲乙丙'[index]}县`, shortName: `${'甲乙丙'[index]}县` },
    }),
  );
  const { titles, slides } = briefing(facts);
  expect(titles).toContain('示例乙县地区生产总值9亿元，居所列三个地区首位');
  expect(charts(slides)[0]?.categories).toEqual(['乙县', '丙县', '甲县']);
});

test('falls are said as falls', () => {
  const facts = ['-2.1', '-0.4'].map((percent, index) =>
    syntheticSnapshot(`${index}`, { salience: 'headline', growth: { percent, basis: '比上年' } }),
  );
  expect(briefing(facts).titles).toContain('示例指标1比上年下降0.4%，降幅在两项指标中最小');
});

test('numbers that are not exact are on no chart', () => {
  const facts = ['20', '30', '40'].map((value, index) =>
    syntheticSnapshot(`${index}`, { value, unit: '个', qualifier: index === 0 ? 'nearly' : 'exact' }),
  );
  const { slides, deck } = briefing(facts);
  expect(charts(slides)).toEqual([]);
  expect(Object.keys(deck.snapshots).sort()).toEqual(['0', '1', '2']);
});

test('years, counties and plans that nobody charts are still in the table', () => {
  const facts = [
    syntheticSnapshot('now', { indicatorId: 'a' }),
    syntheticSnapshot('before', { indicatorId: 'a', period: '2019' }),
    syntheticSnapshot('plan', { indicatorId: 'b', period: '2021/2025', status: 'plan', salience: 'low' }),
  ];
  const { deck, slides } = briefing(facts);
  expect(Object.keys(deck.snapshots).sort()).toEqual(['before', 'now', 'plan']);
  expect(slides.some((slide) => slide.template === 'table')).toBe(true);
});
