import { success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import type { Services } from '../services/services.ts';
import { openStoreWindow } from '../windows/store-window.ts';

/** What the editor asks of the store, and the store's window. */
export function storeHandlers({
  indicators,
  preferences,
  locale,
}: Services): Pick<
  Implementation,
  | 'storeSearch'
  | 'storeObservations'
  | 'storeFigures'
  | 'storeFiguresLike'
  | 'storeChoices'
  | 'storeWindow'
  | 'storeStart'
> {
  return {
    storeSearch: ({ text, topic, limit, ...among }) =>
      indicators.read((store) => store.search(text, topic, limit, among)),
    storeObservations: ({ indicatorId, area }) => indicators.read((store) => store.observations(indicatorId, area)),
    storeFigures: (search) => indicators.read((store) => store.figures(search)),
    storeFiguresLike: (like) => indicators.read((store) => store.figuresLike(like)),
    storeChoices: () => indicators.read((store) => store.choices()),
    storeWindow: async () => {
      openStoreWindow(locale() === 'en' ? 'Indicator store' : '指标库');
      return success(null);
    },
    storeStart: async () => success({ settings: preferences.read('settings') }),
  };
}
