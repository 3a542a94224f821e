import { expect, test } from 'vitest';
import { arrivedSlides } from '#core/assemble/arriving/arrived-slides.ts';
import { placeSlides } from '#core/deck/commands/place-slides.ts';
import type { Deck } from '#core/deck/deck.ts';
import { plainText } from '#core/deck/plain-text.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { snapshotWith } from '../indicators/snapshot.ts';

const source = { id: 'text', title: '云溪市公报', publisher: '云溪市统计局', datePublished: '2022-03-20', url: '' };
const town = { code: 'X-YUNXI', name: '云溪市', shortName: '云溪' };

function figure(id: string, change: Partial<ObservationSnapshot> = {}): ObservationSnapshot {
  const text = `示例指标${id}为12.5亿元`;
  return snapshotWith({
    id,
    indicatorId: id,
    indicatorName: `示例指标${id}`,
    shortName: `示例${id}`,
    value: '12.5',
    unit: '亿元',
    source,
    quotation: { text, start: 0, end: text.length, location: '' },
    ...change,
  });
}

function arrive(deck: Deck, figures: ObservationSnapshot[]) {
  let next = 0;
  const arrival = arrivedSlides(deck, figures, () => {
    next += 1;
    return `arrived-${next}`;
  });
  return { arrival, deck: placeSlides(deck, arrival) };
}

const deck = await sampleDeck();
const names = (of: Deck) => of.sections.map(({ name }) => name);

test('figures go to the end of the section of their topic, with quotation and source in the notes and at the foot', () => {
  const { deck: after, arrival } = arrive(deck, [figure('甲', { topic: 'ecology' })]);
  expect(names(after)).toEqual(names(deck));
  const section = after.sections.find(({ name }) => name === '绿色发展与生态修复');
  const last = section?.slides.at(-1);
  expect(last).toBe(arrival.slides[0]);
  expect(last?.notes).toContain('“示例指标甲为12.5亿元” —— 云溪市统计局《云溪市公报》，2022-03-20');
  expect(plainText(last?.title ?? [], after)).toBe('示例指标甲12.5亿元');
  const scene = layoutDeck(after).scenes.find(({ slideId }) => slideId === last?.id);
  expect(JSON.stringify(scene)).toContain('云溪市统计局《云溪市公报》（2022-03-20）');
});

test('a section that is missing is made with its divider, in the order a briefing tells topics', () => {
  const without = { ...deck, sections: deck.sections.filter(({ name }) => name !== '创新驱动') };
  const { deck: after } = arrive(without, [figure('甲', { topic: 'innovation' }), figure('乙', { topic: 'other' })]);
  expect(names(after)).toEqual(['开篇', '总览', '共融共建', '创新驱动', '绿色发展与生态修复', '其他指标', '附录']);
  const made = after.sections.find(({ name }) => name === '创新驱动');
  expect(made?.slides.map(({ template }) => template)).toEqual(['section', 'key-figures']);
});

test('a renamed section is known by its figures', () => {
  const renamed = {
    ...deck,
    sections: deck.sections.map((each) => (each.name === '总览' ? { ...each, name: '开局之年' } : each)),
  };
  const { deck: after } = arrive(renamed, [figure('甲')]);
  expect(names(after)).toEqual(names(renamed));
  expect(after.sections[1]?.slides.length).toBe((deck.sections[1]?.slides.length ?? 0) + 1);
});

test('what a slide of the deck shows is not repeated', () => {
  const [known] = Object.values(deck.snapshots);
  if (known === undefined) throw new Error('the sample deck has no figures');
  const { arrival, deck: after } = arrive(deck, [known]);
  expect(after).toBe(deck);
  expect(arrival).toMatchObject({ slides: [], already: 1 });
});

test('cards of another area say which in their title, single figures of several areas in their rows', () => {
  const county = (letter: string) => ({ code: `X-${letter}`, name: `${letter}县`, shortName: letter });
  const { arrival, deck: after } = arrive(deck, [
    ...['甲', '乙', '丙'].map((id) => figure(id, { area: town })),
    figure('丁', { area: county('岚溪') }),
    figure('戊', { area: county('青禾') }),
  ]);
  expect(arrival.slides.map(({ template }) => template)).toEqual(['key-figures', 'table']);
  expect(plainText(arrival.slides[0]?.title ?? [], after)).toBe('云溪市示例指标甲12.5亿元，示例指标乙12.5亿元');
  expect(JSON.stringify(arrival.slides[1]?.blocks)).toContain('岚溪县示例指标丁');
});

test('twenty figures are shared out over slides that hold them', () => {
  const ranks = [
    { rank: 6, scope: '全省21个地级以上市', of: 'growth' as const, outOf: 21 },
    { rank: 1, scope: '岚江流域十二个县', of: 'growth' as const, outOf: 12 },
    { rank: 2, scope: '云溪都市圈', of: 'value' as const, outOf: 5 },
  ];
  const figures = Array.from({ length: 20 }, (_, index) =>
    figure(`${index}`, { ranks, growth: { percent: '7.9', basis: '比上年' }, shortName: '规上工业增加值增速' }),
  );
  const { arrival, deck: after } = arrive(deck, figures);
  expect(arrival.slides.length).toBeGreaterThanOrEqual(3);
  const shown = new Set(arrival.slides.map(({ id }) => id));
  expect(layoutDeck(after).problems.filter(({ slideId }) => shown.has(slideId))).toEqual([]);
});
