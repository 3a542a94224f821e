import type { Scene } from '#core/scene/scene.ts';
import type { Theme } from '#core/theme/theme.ts';
import type { DocumentProperties } from '../document-properties.ts';

/** All that a PPTX is made of; structured-cloneable, so that it can be written in a worker. */
export type PptxInput = {
  scenes: readonly Scene[];
  theme: Theme;
  document: DocumentProperties;
  sections: readonly { id: string; name: string }[];
  /** What is known of the observations the scenes show, by id. */
  facts: Readonly<Record<string, FigureFact>>;
  assets: Readonly<Record<string, { mediaType: string; bytes: Uint8Array }>>;
};

/** The same on its way to a worker: every scene as JSON. */
export type PptxOrder = Omit<PptxInput, 'scenes'> & { scenes: readonly string[] };

/** Where a number comes from, for the file's figure map; a deck's snapshots are these. */
export type FigureFact = {
  vintage: number;
  indicatorId: string;
  indicatorName: string;
  area: { code: string; name: string };
  period: string;
  value: string | null; // as printed
  unit: string;
  status: string;
  source: { title: string; publisher: string; datePublished: string };
  quotation: { text: string; location: string };
};
