import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Deck, Slide } from '#core/deck/deck.ts';
import { allSlides, figuresOfSlide } from '#core/deck/find.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { rebindDeck, wantedOf } from '#core/rebind/rebind-deck.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

let deck: Deck;
beforeAll(async () => {
  deck = await sampleDeck();
});

const elsewhere = { code: '999900', name: '云溪市', shortName: '云溪' }; // made up
const own = () => Object.values(deck.snapshots).filter((each) => each.area.code === deck.area.code);
/** What a store would hold of the other city: the same facts under other ids. */
const moved = (old: ObservationSnapshot, change: Partial<ObservationSnapshot> = {}): ObservationSnapshot => ({
  ...old,
  id: `moved-${old.id}`,
  area: elsewhere,
  ...change,
});
const around = () => Object.values(deck.snapshots).filter((each) => each.area.code !== deck.area.code);
const wordsOf = (each: Deck) =>
  JSON.stringify([each.title, each.subtitle, each.sections.map(({ name, slides }) => [name, slides])]);

test('a deck rebound to its own area and time is the same deck', () => {
  const { deck: same, gaps, messages } = rebindDeck(deck, deck, Object.values(deck.snapshots), () => 'other');
  expect(same).toEqual({ ...deck, id: 'other' });
  expect([gaps, messages]).toEqual([[], []]);
});

describe('another city', () => {
  const target = { area: elsewhere, period: '2020' };

  test('is asked for by indicator, area and period, each once', () => {
    const wanted = wantedOf(deck, target);
    expect(wanted.length).toBe(new Set(wanted.map((each) => JSON.stringify(each))).size);
    expect(wanted.some(({ area }) => area === elsewhere.code)).toBe(true);
    expect(wanted.some(({ area }) => area === deck.area.code)).toBe(false);
  });

  test('has its own numbers and names everywhere, and those of the province beside them', () => {
    const found = [...own().map((each) => moved(each)), ...around()];
    const rebound = rebindDeck(deck, target, found, () => 'other').deck;
    const shown = new Set(
      allSlides(rebound)
        .flatMap(figuresOfSlide)
        .map(({ observationId }) => observationId),
    );
    for (const id of shown) expect(rebound.snapshots[id]?.area.code, id).not.toBe(deck.area.code);
    expect(wordsOf(rebound)).not.toContain('韶关市2020年');
    expect(wordsOf(rebound)).toContain('云溪市');
    expect(around().some(({ id }) => rebound.snapshots[id] !== undefined)).toBe(true);
    for (const { nodes } of layoutDeck(rebound).scenes) expect(nodes.length).toBeGreaterThan(0);
  });

  test('shows nothing where it has no figure, and says what is missing', () => {
    const [first, ...others] = own();
    const found = [...others.map((each) => moved(each)), ...around()];
    const { deck: rebound, gaps } = rebindDeck(deck, target, found, () => 'other');
    expect(first).toBeDefined();
    expect(gaps.map(({ observation }) => observation.id)).toContain(first?.id);
    expect(
      allSlides(rebound)
        .flatMap(figuresOfSlide)
        .map((each) => each.observationId),
    ).not.toContain(first?.id);
  });

  test('moves the target line and the notes of a chart with its figures', () => {
    const [one] = own().filter((each) => each.value !== null && each.unit !== '');
    if (one === undefined) throw new Error('the sample has no value with a unit');
    const figure = { observationId: one.id, facet: 'value' as const };
    const chart: Block = {
      ...{
        kind: 'chart',
        id: 'chart',
        chart: 'column',
        heading: '',
        categories: ['2020'],
        highlight: null,
        labels: true,
      },
      series: [{ name: one.indicatorName, mark: 'column', figures: [figure] }],
      targetLine: figure,
      notes: [{ category: 0, text: '韶关市最高' }],
    };
    const slide: Slide = {
      ...allSlides(deck)[0],
      id: 's',
      title: [],
      notes: '',
      hidden: false,
      template: 'chart-takeaway',
      blocks: { chart },
    };
    const small = { ...deck, sections: [{ id: 'a', name: '', slides: [slide] }] };
    const chartOf = (found: readonly ObservationSnapshot[]) =>
      allSlides(rebindDeck(small, target, found, () => 'other').deck)[0]?.blocks.chart;
    expect(chartOf([moved(one)])).toMatchObject({
      targetLine: { observationId: `moved-${one.id}` },
      notes: [{ category: 0, text: '云溪市最高' }],
    });
    const { snapshots } = rebindDeck(small, target, [moved(one)], () => 'other').deck;
    expect(Object.keys(snapshots)).toEqual([`moved-${one.id}`]);
    expect(chartOf([])).toBeUndefined();
  });

  test('takes no number in another unit, and no plan for what was reached', () => {
    const [one] = own().filter((each) => each.value !== null && each.unit !== '');
    if (one === undefined) throw new Error('the sample has no value with a unit');
    for (const change of [{ unit: '吨' }, { status: 'plan' as const }]) {
      const { gaps } = rebindDeck(deck, target, [moved(one, change)], () => 'other');
      expect(gaps.map(({ observation }) => observation.id)).toContain(one.id);
    }
  });

  test('titles that may no longer be true are listed', () => {
    const falling = own().map((each) =>
      moved(each, {
        growth: each.growth === null ? null : { ...each.growth, percent: '-9.9' },
        ranks: each.ranks.map((rank) => ({ ...rank, rank: 20 })),
      }),
    );
    const { messages } = rebindDeck(deck, target, [...falling, ...around()], () => 'other');
    expect(messages.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['direction', 'first-place']));
  });
});

test('another year: periods move together, words and axes too, notes are made anew', () => {
  const later = (old: ObservationSnapshot) =>
    /^\d{4}$/.test(old.period) ? [{ ...old, id: `later-${old.id}`, period: String(Number(old.period) + 1) }] : [];
  const found = Object.values(deck.snapshots).flatMap(later);
  const { deck: rebound } = rebindDeck(deck, { area: deck.area, period: '2021' }, found, () => 'other');
  expect(rebound.period).toBe('2021');
  expect(rebound.title).toContain('2021年');
  const chart = (each: Deck) =>
    allSlides(each)
      .flatMap(({ blocks }) => Object.values(blocks))
      .flatMap((block) =>
        block.kind === 'chart' && block.categories.some((one) => /^\d{4}年?$/.test(one)) ? [block] : [],
      )[0];
  const [before, after] = [chart(deck)?.categories, chart(rebound)?.categories];
  expect(after).toEqual(before?.map((each) => each.replace(/\d{4}/, (year) => String(Number(year) + 1))));
  const notes = allSlides(rebound).map((slide) => slide.notes);
  expect(notes.join('\n')).toContain('2021年');
});
