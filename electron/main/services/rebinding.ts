import { randomUUID } from 'node:crypto';
import type { RebindPreview } from '#contract/document-contract.ts';
import type { Settings } from '#contract/settings.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { Deck } from '#core/deck/deck.ts';
import { findSlide } from '#core/deck/find.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
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

/** What a person is told before it is made: pages by their numbers, figures by their names. */
export function rebindPreview(
  deck: Deck,
  { bound, gaps, messages }: Rebound,
  locale: Settings['locale'],
): RebindPreview {
  const numberOf = (slideId: string) => findSlide(deck, slideId)?.number ?? 0;
  return {
    bound,
    gaps: gaps.map(({ slideId, observation }) => ({
      slide: numberOf(slideId),
      name: `${observation.area.name} · ${observation.indicatorName}`,
      period: printPeriodOf(observation, locale),
    })),
    messages: messages.map(({ slideId, reason }) => ({ slide: numberOf(slideId), reason })),
  };
}
