import { z } from 'zod';

/** What a person sets for all windows. */
export const settingsSchema = z
  .object({
    locale: z.enum(['zh-CN', 'en']),
    colourScheme: z.enum(['light', 'dark', 'system']),
    tourSeen: z.boolean(), // the tour of a first start is never shown twice
    autosaveFile: z.boolean(), // decks that have a file are saved while they are changed
  })
  .strict();
export type Settings = z.infer<typeof settingsSchema>;
