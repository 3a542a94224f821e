import { z } from 'zod';
import { themeIds } from '#core/theme/theme.ts';
import { chartKinds } from '#core/scene/chart-spec.ts';
import { observationStatuses } from '#core/indicators/observation.ts';
import { type Deck, templateIds } from './deck.ts';
import { deckFaults } from './deck-faults.ts';
import { longest, mostCells, mostParagraphs, mostSections, mostSlides } from './limits.ts';

/**
 * What a deck may be: the shape of `Deck` with limits, checked wherever a deck crosses a boundary (file, IPC).
 * Figures may refer to observations without a snapshot; layout reports those.
 */
const id = z.string().min(1).max(64);
const line = z.string().max(longest.line);
const text = z.string().max(longest.text);

const facet = z
  .string()
  .max(100)
  .refine((name) => ['value', 'growth', 'change'].includes(name) || name.startsWith('rank:'))
  .transform((name) => name as 'value' | 'growth' | 'change' | `rank:${string}`);

const figureReference = z.strictObject({ observationId: z.string().min(1).max(200), facet });
const polarity = z.enum(['up-is-good', 'down-is-good', 'neutral']);
const figureFormat = z.strictObject({ unit: z.boolean(), sign: z.enum(['arrow', 'plus', 'word', 'none']) });
const area = z.strictObject({ code: z.string().max(32), name: line, shortName: line });

const run = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), text, bold: z.boolean().optional() }),
  z.strictObject({
    kind: z.literal('figure'),
    figure: figureReference,
    format: figureFormat,
    bold: z.boolean().optional(),
  }),
]);
const runs = z.array(run).max(200);

export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('key-figures'),
    id,
    cards: z
      .array(
        z.strictObject({
          observationId: z.string().min(1).max(200),
          show: z.array(z.enum(['growth', 'change', 'ranks', 'period'])).max(4),
          trend: z
            .array(z.strictObject({ period: z.string().max(64), figure: figureReference.nullable() }))
            .max(60)
            .optional(),
          unit: z.string().min(1).max(64).optional(),
          decimals: z.number().int().min(0).max(20).optional(),
          compare: figureReference.optional(),
          highlight: z.boolean().optional(),
          polarity: polarity.optional(),
        }),
      )
      .max(24),
    perRow: z.number().int().min(1).max(8).optional(),
  }),
  z.strictObject({
    kind: z.literal('chart'),
    id,
    chart: z.enum(chartKinds),
    heading: line,
    categories: z.array(line).max(200),
    series: z
      .array(
        z.strictObject({
          name: line,
          mark: z.enum(['column', 'line', 'area', 'slice']),
          figures: z.array(figureReference.nullable()).max(200),
        }),
      )
      .max(12),
    highlight: z.number().int().min(0).nullable(),
    lead: z.number().int().min(0).optional(),
    labels: z.boolean(),
    displayUnit: z.string().min(1).max(64).optional(),
    targetLine: figureReference.optional(),
    growth: z.boolean().optional(),
    notes: z
      .array(z.strictObject({ category: z.number().int().min(0), text: z.string().max(longest.chartNote) }))
      .max(12)
      .optional(),
  }),
  z.strictObject({
    kind: z.literal('table'),
    id,
    header: z.array(line).max(mostCells.columns),
    rows: z.array(z.array(runs).max(mostCells.columns)).max(mostCells.rows),
    numeric: z.array(z.boolean()).max(mostCells.columns),
    heat: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('text'),
    id,
    paragraphs: z.array(z.strictObject({ runs, bullet: z.boolean() })).max(mostParagraphs),
  }),
  z.strictObject({ kind: z.literal('image'), id, assetId: z.string().max(64), alt: line }),
  z.strictObject({
    kind: z.literal('timeline'),
    id,
    events: z.array(z.strictObject({ when: line, text: runs })).max(24),
  }),
]);

export const slideSchema = z.strictObject({
  id,
  template: z.enum(templateIds),
  title: runs,
  blocks: z.record(z.string().max(32), blockSchema),
  notes: text,
  hidden: z.boolean(),
  split: z.number().int().min(1).max(47).optional(),
});

const section = z.strictObject({ id, name: line, slides: z.array(slideSchema).max(mostSlides) });

export const snapshotSchema = z.strictObject({
  id: z.string().min(1).max(200),
  vintage: z.number().int().min(1),
  indicatorId: z.string().max(200),
  indicatorName: line,
  shortName: line,
  topic: z.string().max(64),
  area,
  period: z.string().max(64),
  periodBasis: z.enum(['printed', 'inferred', 'cumulative-unknown-start']),
  value: z.string().max(64).nullable(),
  unit: z.string().max(64),
  qualifier: z.enum(['exact', 'about', 'nearly', 'over', 'at-least', 'at-most', 'among-others']),
  status: z.enum(observationStatuses),
  polarity,
  growth: z.strictObject({ percent: z.string().max(64), basis: line }).nullable(),
  change: z.strictObject({ points: z.string().max(64), base: line }).nullable(),
  ranks: z
    .array(
      z.strictObject({
        rank: z.number().int().min(1),
        scope: z.string().max(90),
        of: z.enum(['value', 'growth', 'share']),
        outOf: z.number().int().min(1).nullable(),
      }),
    )
    .max(20),
  note: text,
  salience: z.enum(['headline', 'high', 'normal', 'low']),
  source: z.strictObject({
    id: z.string().max(200),
    title: line,
    publisher: line,
    datePublished: z.string().max(32),
    url: z.string().max(2000),
  }),
  quotation: z.strictObject({ text, start: z.number().int(), end: z.number().int(), location: line }),
});

/** Text on the clipboard, with the observations its figures refer to. Other programs write there too. */
export const textFragmentSchema = z.strictObject({
  paragraphs: z.array(z.strictObject({ runs, bullet: z.boolean() })).max(mostParagraphs),
  snapshots: z.array(snapshotSchema).max(200),
});
export type TextFragment = z.infer<typeof textFragmentSchema>;

export const assetSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  width: z.number().int().min(1).max(50_000),
  height: z.number().int().min(1).max(50_000),
  name: line,
});

/** The fields of a deck besides its sections, snapshots and pictures. */
export const deckProperties = {
  id,
  title: line,
  subtitle: line,
  organisation: line,
  date: z.string().max(32),
  area,
  period: z.string().max(64),
  language: z.enum(['zh-CN', 'en']),
  theme: z.enum(themeIds),
  upDown: z.enum(['red-up', 'green-up', 'neutral']),
  classification: z.string().max(40).optional(),
  logo: z.string().max(64).optional(),
  footer: z.string().max(100).optional(),
};

/** `z.ZodType<Deck>` makes the compiler prove that schema and model agree. */
export const deckSchema: z.ZodType<Deck> = z
  .strictObject({
    ...deckProperties,
    sections: z.array(section).max(mostSections),
    snapshots: z.record(z.string(), snapshotSchema),
    assets: z.record(z.string(), assetSchema),
  })
  .superRefine((deck, context) => {
    for (const message of deckFaults(deck)) context.addIssue({ code: 'custom', message });
  });
