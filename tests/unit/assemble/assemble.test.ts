import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleDeck } from '#core/assemble/assemble.ts';
import type { AssembleChoices } from '#core/assemble/choices.ts';
import type { Run } from '#core/deck/deck.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { allSlides, figuresOfSlide } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const deck = await sampleDeck();
const facts = Object.values(deck.snapshots);
const choices: AssembleChoices = {
  title: '',
  subtitle: '',
  organisation: '',
  date: '2021-04-12',
  area: deck.area,
  period: '2020',
  topics: ['overview', 'integration', 'innovation', 'ecology'],
  length: 'detailed' as const,
  theme: 'danxia',
  language: 'zh-CN',
};
const counter = () => {
  let next = 0;
  return () => {
    next += 1;
    return `id-${next}`;
  };
};

test('the sample is a briefing: cover, contents, a section a topic, sources, closing', () => {
  const slides = allSlides(deck);
  expect(slides.length).toBeGreaterThanOrEqual(14);
  expect(slides.map((slide) => slide.template).slice(0, 2)).toEqual(['cover', 'contents']);
  expect(slides.map((slide) => slide.template).slice(-2)).toEqual(['sources', 'closing']);
  expect(deck.sections.map((section) => section.name)).toEqual([
    '开篇',
    '总览',
    '共融共建',
    '创新驱动',
    '绿色发展与生态修复',
    '附录',
  ]);
});

test('titles state the message, with figures as references', () => {
  const titles = allSlides(deck).map((slide) => plainText(slide.title, deck));
  expect(titles).toContain('三项主要指标增速均居粤北地区首位');
  expect(titles).toContain('地方一般公共预算收入增长4.0%，增速在三项指标中最高');
  expect(titles).toContain('森林覆盖率达74.43%，居广东省首位');
  expect(titles).toContain('工业园区新规划总面积354.37平方公里，较原规划新增214.58平方公里');
  expect(titles).toContain('莞韶产业共建新签约产业项目135个、项目投资总额311.1亿元');
  expect(titles).toContain('引进来源于广州的项目171个，总投资额339亿元');
  // Two lines of 24 Chinese characters; Latin letters and digits are half as wide.
  const width = (title: string) => [...title].reduce((sum, sign) => sum + (sign < '\u2000' ? 0.5 : 1), 0);
  for (const title of titles) expect(width(title), title).toBeLessThanOrEqual(48);
});

test('all headline and high facts are shown, and only what is shown is carried', () => {
  const shown = new Set(
    allSlides(deck)
      .flatMap(figuresOfSlide)
      .map((figure) => figure.observationId),
  );
  expect(new Set(Object.keys(deck.snapshots))).toEqual(shown);
  for (const fact of facts.filter((each) => ['headline', 'high'].includes(each.salience)))
    expect(shown.has(fact.id), fact.indicatorName).toBe(true);
});

/** Our own words hold no number: years and lists of years apart, every digit is a figure's. */
function loose(runs: readonly Run[]): string[] {
  return runs.flatMap((run) =>
    run.kind === 'words' && /\d/.test(run.text.replace(/\d{4}年?|[12]\d{3}—\d{4}年?|\d+月/g, '')) ? [run.text] : [],
  );
}

test('no number is bare text', () => {
  for (const slide of allSlides(deck)) {
    const texts = Object.values(slide.blocks).flatMap((block) =>
      block.kind === 'text'
        ? block.paragraphs.map((paragraph) => paragraph.runs)
        : block.kind === 'timeline'
          ? block.events.map((event) => event.text)
          : [],
    );
    for (const runs of [slide.title, ...texts]) expect(loose(runs)).toEqual([]);
  }
});

test('notes of every slide with figures quote the source', () => {
  for (const slide of allSlides(deck).filter((each) => figuresOfSlide(each).length > 0)) {
    expect(slide.notes, plainText(slide.title, deck)).toMatch(/——/);
  }
});

test('nothing to tell is refused; one topic makes a smaller deck; English works', () => {
  const none = assembleDeck(choices, [], counter());
  expect(none.ok ? 'ok' : none.failure.code).toBe('no-facts');
  const one = assembleDeck({ ...choices, topics: ['ecology'], language: 'en' }, facts, counter());
  if (!one.ok) throw new Error(one.failure.code);
  expect(one.value.sections.length).toBe(3);
  expect(layoutDeck(one.value).scenes.length).toBe(allSlides(one.value).length);
});

test('any facts assemble into a valid deck that lays out', () => {
  const part = fc.record({
    fact: fc.constantFrom(...facts),
    value: fc.option(fc.constantFrom('0', '100', '3.0', '1353.49'), { nil: null }),
    salience: fc.constantFrom('headline' as const, 'high' as const, 'normal' as const, 'low' as const),
    ranked: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const made = parts.map(({ fact, value, salience, ranked }, index) => ({
        ...fact,
        id: `fact-${index}`,
        value,
        salience,
        ranks: ranked ? fact.ranks : [],
      }));
      const answer = assembleDeck(choices, made, counter());
      if (!answer.ok) return;
      expect(deckSchema.safeParse(answer.value).success).toBe(true);
      expect(layoutDeck(answer.value).scenes.length).toBe(allSlides(answer.value).length);
    }),
    { seed: 2020, numRuns: 60 },
  );
});
