import type { Scene } from '#core/scene/scene.ts';
import type { Theme } from '#core/theme/theme.ts';
import type { DocumentProperties } from '../document-properties.ts';

/** All that a PPTX is made of; structured-cloneable, so that it can be written in a worker. */
export type PptxInput = {
  scenes: readonly Scene[];
  theme: Theme;
  document: DocumentProperties;
  sections: readonly { id: string; name: string }[];
  assets: Readonly<Record<string, { mediaType: string; bytes: Uint8Array }>>;
};
