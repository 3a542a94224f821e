import { randomUUID } from 'node:crypto';
import { failure, type Result, success } from '#contract/result.ts';
import type { Deck } from '#core/deck/deck.ts';
import { readPeriod } from '#core/indicators/sdmx-period.ts';
import { type Rebound, rebindDeck, wantedOf } from '#core/rebind/rebind-deck.ts';
import type { Indicators } from './indicators.ts';

/** The same deck about another area (by its code in the store) or period. Failures: unknown-area, unknown-period, of the store. */
export async function rebindBriefing(
  indicators: Indicators,
  deck: Deck,
  to: { area: string; period: string },
): Promise<Result<Rebound>> {
  if (readPeriod(to.period) === null) return failure('unknown-period', { period: to.period });
  const found = await indicators.read(async (store) => {
    const area = await store.areaByCode(to.area);
    if (area === null) return null;
    const target = { area, period: to.period };
    return { target, observations: await store.observationsByKey(wantedOf(deck, target)) };
  });
  if (!found.ok) return found;
  if (found.value === null) return failure('unknown-area', { area: to.area });
  return success(rebindDeck(deck, found.value.target, found.value.observations, randomUUID));
}
