import { slideHeight, slideWidth } from '#core/geometry/geometry.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { Sheet } from '#core/scene/sheet.ts';

/** One page a slide, as large as the slide. */
export function slideSheets(scenes: readonly Scene[]): Sheet[] {
  const frame = { x: 0, y: 0, width: slideWidth, height: slideHeight };
  return scenes.map((scene) => ({
    label: scene.number,
    width: slideWidth,
    height: slideHeight,
    language: scene.language,
    slides: [{ slideId: scene.slideId, sectionId: scene.sectionId, title: scene.title, scene, frame, notes: [] }],
    nodes: [],
  }));
}
