import type { Implementation } from '../ipc.ts';
import type { Indicators } from '../services/indicators.ts';

export function storeHandlers(
  indicators: Indicators,
): Pick<Implementation, 'storeSearch' | 'storeObservations' | 'storeChoices'> {
  return {
    storeSearch: ({ text, topic, limit }) => indicators.read((store) => store.search(text, topic, limit)),
    storeObservations: ({ indicatorId, area }) => indicators.read((store) => store.observations(indicatorId, area)),
    storeChoices: () => indicators.read((store) => store.choices()),
  };
}
