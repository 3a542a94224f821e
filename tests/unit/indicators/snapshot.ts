import type { ObservationSnapshot } from '#core/indicators/observation.ts';

/** An observation with nothing but a name; tests add the facts they are about. */
export function snapshotWith(facts: Partial<ObservationSnapshot>): ObservationSnapshot {
  return {
    id: 'observation',
    vintage: 1,
    indicatorId: 'indicator',
    indicatorName: '指标',
    shortName: '指标',
    topic: 'overview',
    area: { code: '440200', name: '韶关市', shortName: '韶关' },
    period: '2020',
    periodBasis: 'printed',
    value: null,
    unit: '',
    qualifier: 'exact',
    status: 'normal',
    polarity: 'neutral',
    growth: null,
    change: null,
    ranks: [],
    note: '',
    salience: 'normal',
    source: { id: 'source', title: '', publisher: '', datePublished: '', url: '' },
    quotation: { text: '', start: -1, end: -1, location: '' },
    ...facts,
  };
}
