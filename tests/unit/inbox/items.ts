import type { InboxItem } from '#contract/inbox-contract.ts';
import type { Candidate } from '#core/extract/candidate.ts';

/** A candidate of a made-up text; tests add what they are about. */
export function candidateWith(facts: Partial<Candidate> = {}): Candidate {
  return {
    name: '示例产值',
    written: '示例产值',
    value: '12.5',
    unit: '亿元',
    qualifier: '',
    status: 'normal',
    period: '2021',
    periodOrigin: 'printed',
    periodWords: '2021年',
    area: '云溪市',
    areaOrigin: 'text',
    growth: null,
    change: null,
    amount: null,
    ranks: [],
    comparisons: [],
    quote: '',
    start: 0,
    end: 0,
    numerals: [],
    confidence: 1,
    reasons: [],
    ...facts,
  };
}

export function itemWith(candidateId: string, facts: Partial<InboxItem> = {}): InboxItem {
  return {
    candidateId,
    candidate: candidateWith(),
    changed: false,
    state: 'new',
    matches: [],
    indicatorId: null,
    topic: 'other',
    area: null,
    meeting: 'new-indicator',
    stored: null,
    findings: [],
    toConfirm: [],
    observationId: null,
    ...facts,
  };
}
