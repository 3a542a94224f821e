import { expect, test } from 'vitest';
import { allSlides, figuresOfSlide } from '#core/deck/find.ts';
import { rebindBriefing } from '#main/services/rebinding.ts';
import { openIndicators } from '#main/services/indicators.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { sampleStore, sampleStoreFile } from './sample-store.ts';

test('observations are found by what they are of, whatever their unit', async () => {
  const store = await sampleStore();
  const deck = await sampleDeck();
  for (const { id, indicatorId, area, period } of Object.values(deck.snapshots)) {
    const found = await store.observationsByKey([{ indicatorId, area: area.code, period }]);
    expect(found.map((each) => each.id)).toContain(id);
    for (const each of found)
      expect([each.indicatorId, each.area.code, each.period]).toEqual([indicatorId, area.code, period]);
  }
  expect(await store.observationsByKey([{ indicatorId: 'none', area: '440200', period: '2020' }])).toEqual([]);
});

test('the sample briefing of the year before shows the figures the store has of it, and no figure of 2020', async () => {
  const indicators = openIndicators(await sampleStoreFile(), null);
  try {
    const deck = await sampleDeck();
    const rebound = await rebindBriefing(indicators, deck, { area: '440200', period: '2019' });
    if (!rebound.ok) throw new Error(rebound.failure.code);
    const shown = allSlides(rebound.value.deck).flatMap(figuresOfSlide);
    expect(shown.length).toBe(rebound.value.bound);
    expect(shown.length).toBeGreaterThan(20);
    for (const { observationId } of shown) {
      expect(rebound.value.deck.snapshots[observationId]?.period).not.toBe('2020');
    }
    expect(rebound.value.gaps.length).toBeGreaterThan(0);
  } finally {
    await indicators.close();
  }
});

test('an area the store does not know, and what is no period, are refused', async () => {
  const indicators = openIndicators(await sampleStoreFile(), null);
  try {
    const deck = await sampleDeck();
    const code = async (area: string, period: string) => {
      const answer = await rebindBriefing(indicators, deck, { area, period });
      return answer.ok ? '' : answer.failure.code;
    };
    expect(await code('999999', '2020')).toBe('unknown-area');
    expect(await code('440200', '2020-13')).toBe('unknown-period');
  } finally {
    await indicators.close();
  }
});
