import type { Block, BlockKind, Deck, Slide, TemplateId } from '#core/deck/deck.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { Scene, SceneNode } from '#core/scene/scene.ts';
import type { TextMeasurer } from '#core/text/text-measurer.ts';
import type { Theme } from '#core/theme/theme.ts';

/** What layout could not solve; the editor shows it, export reports it. Layout never throws. */
export type Problem = {
  code: 'overflow' | 'missing-figure' | 'missing-picture' | 'empty-slot' | 'chart-not-drawable' | 'no-slot';
  slideId: string;
  slot: string; // 'title' for the title
  values: Readonly<Record<string, string | number>>;
};

export type SlideLayout = { scene: Scene; problems: readonly Problem[] };

/** All that layout of one slide may depend on. */
export type LayoutContext = {
  deck: Deck;
  slide: Slide;
  number: number; // 1-based
  sectionIndex: number; // 0-based
  theme: Theme;
  measurer: TextMeasurer;
  keep: KeepParts;
};

/** Answers what was made before for this owner, name and key; makes it anew when the key is another. */
export type KeepParts = <Part>(owner: object, name: string, key: readonly unknown[], make: () => Part) => Part;

/** Nodes of a part of a slide, with what did not fit. */
export type Placed = { nodes: readonly SceneNode[]; problems: readonly Problem[] };

export type SlotDefinition = {
  name: string;
  accepts: readonly BlockKind[];
  nameZh: string;
  nameEn: string;
  frame: Frame;
};

/** The boundary between the two slots of a template, which a person may move on the body's grid. */
export type Split = {
  usual: Points; // where the template has it: the middle of the gap, from the slide's left
  gap: Points; // between the slots
  least: number; // first and last line of the grid it may stand on
  most: number;
  inner?: (right: Frame) => Frame; // the right slot within its half, where it lies on a panel
};

/** A slide template: one file, one line in the registry. */
export type Template = {
  id: TemplateId;
  nameZh: string;
  nameEn: string;
  slots: readonly SlotDefinition[];
  split?: Split; // its first two slots stand side by side
  place(context: LayoutContext): Placed;
  /** What it shows of other slides, as text; the slide is laid out again when this changes. */
  elsewhere?(context: LayoutContext): string;
};

/**
 * Draws one kind of block into a frame. Of the slide it may read the id alone, and of the deck what all blocks share
 * (language, colours' meaning, snapshots, pictures): the rest may change without the block being placed again.
 */
export type BlockLayout<Kind extends Block> = (
  block: Kind,
  frame: Frame,
  slot: string,
  context: LayoutContext,
) => Placed;
