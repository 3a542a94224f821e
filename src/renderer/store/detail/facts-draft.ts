import type { z } from 'zod';
import { decimal, type factsSchema } from '#contract/store-contract.ts';
import type { ObservationSnapshot, ObservationStatus, Qualifier } from '#core/indicators/observation.ts';

/** A figure's facts while they are typed; '' where there is none. */
export type FactsDraft = {
  value: string;
  unit: string;
  qualifier: Qualifier;
  status: ObservationStatus;
  growthPercent: string;
  growthBasis: string;
  note: string;
};

export const noFacts: FactsDraft = {
  ...{ value: '', unit: '', growthPercent: '', growthBasis: '', note: '' },
  ...{ qualifier: 'exact', status: 'normal' },
};

export function draftOf({ value, unit, qualifier, status, growth, note }: ObservationSnapshot): FactsDraft {
  return {
    value: value ?? '',
    unit,
    qualifier,
    status,
    growthPercent: growth?.percent ?? '',
    growthBasis: growth?.basis ?? '',
    note,
  };
}

/** Whether what is typed are numbers, and at least one of them. */
export function isComplete({ value, growthPercent }: FactsDraft): boolean {
  const typed = [value, growthPercent];
  return typed.some((text) => numberOf(text) !== null) && typed.every(isNumber);
}

export function factsOf(draft: FactsDraft): z.infer<typeof factsSchema> {
  return { ...draft, value: numberOf(draft.value), growthPercent: numberOf(draft.growthPercent) };
}

/** Whether what is typed is a number, or nothing. */
export function isNumber(text: string): boolean {
  return decimal.nullable().safeParse(numberOf(text)).success;
}

/** Full-width digits and thousands separators as typed from a page; null for nothing. */
export function numberOf(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[,，\s]/g, '');
  return plain === '' ? null : plain;
}
