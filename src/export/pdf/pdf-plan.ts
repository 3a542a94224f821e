import type { Frame } from '#core/geometry/geometry.ts';
import type { PdfInput } from './pdf-input.ts';
import { type StructureElement, structureOf } from './tagged/scene-structure.ts';

/** All that can be known of a PDF before it is printed. */
export type PdfPlan = Omit<PdfInput, 'sheets'> & { pages: readonly PlannedPage[] };

export type PlannedPage = { label: number; height: number; slides: readonly PlannedSlide[] };

/** A slide on a page. `begins`: the slide itself is there, not only the rest of its notes. */
export type PlannedSlide = {
  slideId: string;
  sectionId: string;
  title: string;
  begins: boolean;
  frame: Frame;
  elements: readonly StructureElement[];
};

export function planPdf({ properties, sections, sheets }: PdfInput): PdfPlan {
  const pages = sheets.map(({ label, height, slides }) => ({
    label,
    height,
    slides: slides.map((slide): PlannedSlide => {
      const { slideId, sectionId, title, scene, frame } = slide;
      return { slideId, sectionId, title, begins: scene !== null, frame, elements: structureOf(slide) };
    }),
  }));
  return { properties, sections, pages };
}
