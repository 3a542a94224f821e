import type { Result } from '#contract/result.ts';
import type { IndicatorStore } from '#store/indicator-store.ts';
import type { Implementation } from '../ipc.ts';
import { createSlideUses } from '../services/slide-uses.ts';
import type { Services } from '../services/services.ts';
import { whoWorks } from '../services/who-works.ts';
import { sendToAll } from '../windows/send-event.ts';

type Methods =
  | 'storeFacets'
  | 'storeBrowse'
  | 'storeIndicator'
  | 'storeHistory'
  | 'storeSourceText'
  | 'storeUses'
  | 'storeRevise'
  | 'storeAdd'
  | 'storeFindings'
  | 'storeDismiss';

/** What the store's window shows, and what a person changes there. */
export function storeWindowHandlers({ indicators, recent }: Services): Pick<Implementation, Methods> {
  const uses = createSlideUses(recent);

  async function edit<Value>(work: (store: IndicatorStore) => Promise<Result<Value>>): Promise<Result<Value>> {
    const done = await indicators.read(work);
    if (!done.ok) return done;
    if (done.value.ok) sendToAll('storeChanged', null);
    return done.value;
  }

  return {
    storeFacets: () => indicators.read((store) => store.facets()),
    storeBrowse: (query) => indicators.read((store) => store.browse(query)),
    storeIndicator: ({ indicatorId, area }) => indicators.read((store) => store.indicator(indicatorId, area)),
    storeHistory: ({ observationId }) => indicators.read((store) => store.history(observationId)),
    storeSourceText: ({ sourceId }) => indicators.read((store) => store.sourceText(sourceId)),
    storeUses: ({ indicatorId }) => uses.of(indicatorId),
    storeRevise: (input) => edit((store) => store.revise(input, whoWorks())),
    storeAdd: (input) => edit((store) => store.add(input, whoWorks())),
    storeFindings: ({ indicatorId }) => indicators.read((store) => store.findings(indicatorId)),
    storeDismiss: (input) => edit((store) => store.dismiss(input, whoWorks())),
  };
}
