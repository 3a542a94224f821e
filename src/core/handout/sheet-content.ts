import type { SceneNode } from '#core/scene/scene.ts';
import type { SheetSlide } from '#core/scene/sheet.ts';
import type { Paper } from './paper.ts';

/** A page of a handout before head and foot, which say how many pages there are. */
export type SheetContent = { paper: Paper; slides: readonly SheetSlide[]; nodes: readonly SceneNode[] };
