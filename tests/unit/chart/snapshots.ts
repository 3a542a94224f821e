import type { ObservationSnapshot } from '#core/indicators/observation.ts';

/** A snapshot of no real statistic: ids and names say so. */
export function syntheticSnapshot(id: string, changes: Partial<ObservationSnapshot> = {}): ObservationSnapshot {
  return {
    id,
    vintage: 1,
    indicatorId: `indicator-${id}`,
    indicatorName: `示例指标${id}`,
    shortName: `示例${id}`,
    topic: 'overview',
    area: { code: '999900', name: '示例市', shortName: '示例' },
    period: '2020',
    periodBasis: 'printed',
    value: '1',
    unit: '亿元',
    qualifier: 'exact',
    status: 'normal',
    polarity: 'neutral',
    growth: null,
    change: null,
    ranks: [],
    note: '',
    salience: 'high',
    source: { id: 'example', title: '示例', publisher: '示例', datePublished: '', url: '' },
    quotation: { text: '', start: -1, end: -1, location: '' },
    ...changes,
  };
}
