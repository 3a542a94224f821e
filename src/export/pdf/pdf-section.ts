import type { Scene } from '#core/scene/scene.ts';

/** A section of the deck with its slides, at least one. The page of a scene is its number. */
export type PdfSection = { name: string; scenes: readonly Scene[] };

export function pdfSections(
  sections: readonly { id: string; name: string }[],
  scenes: readonly Scene[],
): readonly PdfSection[] {
  return sections
    .map(({ id, name }) => ({ name, scenes: scenes.filter((scene) => scene.sectionId === id) }))
    .filter((section) => section.scenes.length > 0);
}
