import { z } from 'zod';

/** What a person sets for all windows. */
export const settingsSchema = z
  .object({
    locale: z.enum(['zh-CN', 'en']),
    colourScheme: z.enum(['light', 'dark', 'system']),
  })
  .strict();
export type Settings = z.infer<typeof settingsSchema>;
