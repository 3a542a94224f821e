import type { z } from 'zod';
import type { addSchema, factsSchema, reviseSchema } from '#contract/store-contract.ts';
import type { Growth } from '#core/indicators/observation.ts';
import type { NewObservation } from '../write-observation.ts';

export type TypedFacts = z.infer<typeof factsSchema>;
export type RevisionInput = z.infer<typeof reviseSchema>;
export type AdditionInput = z.infer<typeof addSchema>;

/** Who edits, and when (ISO time). */
export type Editing = { who: string; now: string };

/** What a person typed, as it is stored: a number is kept as printed, without a plus that says nothing. */
export function factsOf(
  facts: TypedFacts,
): Pick<NewObservation, 'value' | 'unit' | 'qualifier' | 'status' | 'growth' | 'note'> {
  return {
    value: facts.value?.replace(/^\+/, '') ?? null,
    unit: facts.unit.trim(),
    qualifier: facts.qualifier,
    status: facts.status,
    growth: growthOf(facts),
    note: facts.note.trim(),
  };
}

function growthOf({ growthPercent, growthBasis }: TypedFacts): Growth | null {
  return growthPercent === null ? null : { percent: growthPercent.replace(/^\+/, ''), basis: growthBasis.trim() };
}
