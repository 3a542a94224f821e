import type { Sheet } from '#core/scene/sheet.ts';

/** What a printed PDF is finished with. Page n shows sheet n. */
export type PdfInput = {
  properties: PdfProperties;
  sections: readonly { id: string; name: string }[]; // of the deck; those without slides are left out
  sheets: readonly Sheet[];
};

/** What the file says about itself. `date` is an ISO date; '' leaves it out. */
export type PdfProperties = { title: string; author: string; language: string; date: string };
