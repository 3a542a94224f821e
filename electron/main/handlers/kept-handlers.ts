import { type KeptIndicators, mostKept } from '#contract/indicator-contract.ts';
import { success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import type { Services } from '../services/services.ts';
import { sendToAll } from '../windows/send-event.ts';

/** Starred and lately used indicators; a change in one window shows in all. */
export function keptHandlers({
  preferences,
}: Services): Pick<Implementation, 'keptIndicators' | 'favouriteSet' | 'indicatorsUsed'> {
  const change = (next: KeptIndicators) => {
    preferences.write('keptIndicators', next);
    sendToAll('keptChanged', next);
    return success(null);
  };
  return {
    keptIndicators: async () => success(preferences.read('keptIndicators')),
    favouriteSet: async ({ indicatorId, favourite }) => {
      const kept = preferences.read('keptIndicators');
      const others = kept.favourites.filter((id) => id !== indicatorId);
      const favourites = favourite ? [indicatorId, ...others].slice(0, mostKept.favourites) : others;
      return change({ ...kept, favourites });
    },
    indicatorsUsed: async ({ indicatorIds }) => {
      const kept = preferences.read('keptIndicators');
      const recent = [...new Set([...indicatorIds, ...kept.recent])].slice(0, mostKept.recent);
      return change({ ...kept, recent });
    },
  };
}
