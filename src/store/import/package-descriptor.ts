import { z } from 'zod';

// Only what is used, and what is odd counts as absent: packages of ten years and many tools are about.
const text = z.string().optional().catch(undefined);
const missing = z
  .array(z.union([z.string(), z.looseObject({ value: z.string() })]))
  .optional()
  .catch(undefined);

const field = z.looseObject({
  name: text,
  id: text, // what the first packages called it
  title: text,
  description: text,
  unit: text, // of no standard yet, and of every second package
  decimalChar: text,
  groupChar: text,
  missingValues: missing,
});

const resource = z.looseObject({
  name: z.string().catch(''),
  title: text,
  path: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
  dialect: z
    .looseObject({ delimiter: z.string().length(1).optional().catch(undefined) })
    .optional()
    .catch(undefined),
  schema: z
    .looseObject({ missingValues: missing, fields: z.array(field).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

export const packageDescriptor = z.looseObject({
  name: z.string().catch(''),
  title: text,
  sources: z
    .array(z.looseObject({ title: text, name: text, path: text, web: text }))
    .optional()
    .catch(undefined),
  homepage: text,
  created: text,
  danxia: z.unknown().optional(), // ours says so; zod asks for a key that is unknown but not optional
  resources: z.array(resource).min(1),
});

export type PackageDescriptor = z.infer<typeof packageDescriptor>;
export type PackageResource = PackageDescriptor['resources'][number];
export type PackageField = z.infer<typeof field>;
