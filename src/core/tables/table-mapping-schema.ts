import { z } from 'zod';
import { observationStatuses } from '../indicators/observation.ts';
import type { TableMapping } from './mapping.ts';

const row = z.number().int().min(0).max(2_000_000);
const text = z.string().max(500);

const column = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('ignore') }),
  z.strictObject({
    role: z.literal('label'),
    dimension: z.enum([
      'indicator',
      'indicator-code',
      'area',
      'area-code',
      'period',
      'unit',
      'multiplier',
      'status',
      'note',
      'source',
      'quote',
      'rank-scope',
      'qualifier',
      'growth-basis',
      'transformation',
      'action',
      'nature',
      'breakdown',
    ]),
    name: text,
  }),
  z.strictObject({
    role: z.literal('measure'),
    measure: z.enum(['value', 'growth', 'change', 'rank', 'target']),
    indicator: text.nullable(),
    unit: text.nullable(),
    period: text.nullable(),
    area: text.nullable(),
    breakdown: text.nullable(),
    basis: text,
  }),
]);

/** A mapping from outside: a remembered one, or one a person changed in a preview. */
export const tableMappingSchema: z.ZodType<TableMapping> = z.strictObject({
  sheet: text,
  header: z.tuple([row, row]).nullable(),
  body: z.tuple([row, row]),
  columns: z.array(column).max(20_000),
  fixed: z.strictObject({ indicator: text, unit: text, area: text, period: text, status: z.enum(observationStatuses) }),
  names: z.enum(['split', 'whole']),
  sections: z.enum(['indicator', 'area']).nullable().default(null), // remembered before there were any
});
