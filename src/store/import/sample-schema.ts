import { z } from 'zod';
import { decimalOf } from '#core/indicators/facets.ts';
import { observationStatuses } from '#core/indicators/observation.ts';
import { readPeriod } from '#core/indicators/sdmx-period.ts';
import { topicOf } from '#core/indicators/topics.ts';
import { parseUnit } from '#core/indicators/unit.ts';

const decimal = z.string().refine((text) => decimalOf(text) !== null, 'not a decimal number');
const indicatorId = z.string().regex(/^[a-z0-9-]{1,40}$/);
const areaCode = z.string().min(1).max(16);

const source = z
  .object({
    id: z.string().min(1),
    title: z.string().min(1),
    publisher: z.string(),
    datePublished: z.string(),
    url: z.string(),
  })
  .strict();

const indicator = z
  .object({
    id: indicatorId,
    name: z.string().min(1),
    shortName: z.string().min(1).max(10),
    nameEn: z.string().min(1),
    topic: z.string().refine((id) => topicOf(id) !== null, 'not a topic'),
    kind: z.enum(['flow', 'stock', 'ratio', 'count', 'duration']),
    polarity: z.enum(['up-is-good', 'down-is-good', 'neutral']),
    scopeNote: z.string(),
    sort: z.number().int(),
    aliases: z.array(z.string().min(1)),
  })
  .strict();

const statement = z
  .object({
    indicator: indicatorId,
    area: areaCode,
    period: z.string().refine((text) => readPeriod(text) !== null, 'not a period'),
    periodBasis: z.enum(['printed', 'inferred', 'cumulative-unknown-start']),
    value: decimal.nullable(),
    unit: z.string().refine((text) => text === '' || parseUnit(text) !== null, 'not a unit'),
    qualifier: z.enum(['exact', 'about', 'nearly', 'over', 'at-least', 'at-most', 'among-others']),
    status: z.enum(observationStatuses),
    growth: z.object({ percent: decimal, basis: z.string() }).strict().nullable(),
    change: z.object({ points: decimal, base: z.string() }).strict().nullable(),
    ranks: z.array(
      z
        .object({
          rank: z.number().int().min(1),
          scope: z.string().min(1),
          of: z.enum(['value', 'growth', 'share']),
          outOf: z.number().int().nullable(),
        })
        .strict(),
    ),
    note: z.string(),
    salience: z.enum(['headline', 'high', 'normal', 'low']),
    quote: z.string().min(1),
  })
  .strict();

/** resources/sample/statements.json: what the sample briefing states, and the catalogue of its indicators. */
export const sampleSchema = z
  .object({
    briefing: source, // our own text; publisher and date are '' because it is no publication
    origin: source, // the publication whose figures it restates
    seriesSources: z.array(source.extend({ name: z.string().min(1), note: z.string() })), // `name`: as in series.csv
    indicators: z.array(indicator).min(1),
    statements: z.array(statement).min(1),
  })
  .strict();

export type Sample = z.infer<typeof sampleSchema>;
export type SampleStatement = Sample['statements'][number];
