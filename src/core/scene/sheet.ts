import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { Scene, SceneNode } from './scene.ts';

/** A printed page. Slides stand on it in frames; everything else is placed on the sheet itself, in points. */
export type Sheet = {
  label: number; // the number printed on it, which viewers go to; each sheet has its own
  width: Points;
  height: Points;
  language: Scene['language'];
  slides: readonly SheetSlide[]; // in reading order
  nodes: readonly SceneNode[]; // head and foot, which nobody needs read to them on every page
};

/** A slide on a sheet, or the rest of its notes. */
export type SheetSlide = {
  slideId: string;
  sectionId: string;
  title: string;
  scene: Scene | null; // null: the slide stands on a sheet before, and its notes go on here
  frame: Frame; // of the slide, in its proportions; of a rest of notes, where they begin
  notes: readonly SceneNode[]; // read after the slide
};
