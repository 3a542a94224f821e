import type { ChartSpec } from '#core/scene/chart-spec.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { Colour } from '#core/theme/theme.ts';

/**
 * The scene: what one slide looks like, decided once. Screen, PPTX and PDF only draw it.
 * All lengths are points; frames are absolute on a 960 × 540 slide. Nodes are in drawing order, which is
 * also the reading order.
 */
export type Scene = {
  slideId: string;
  number: number; // 1-based position among all slides
  sectionId: string;
  template: string;
  title: string; // plain text of the title, for outlines and accessibility
  language: 'zh-CN' | 'en';
  hidden: boolean;
  notes: string;
  background: Colour;
  nodes: readonly SceneNode[];
};

export type SceneNode = TextNode | ShapeNode | LineNode | ImageNode | TableNode | ChartNode;

export type NodeRole =
  | 'title'
  | 'subtitle'
  | 'body'
  | 'figure'
  | 'label'
  | 'chart'
  | 'table'
  | 'image'
  | 'source'
  | 'footer'
  | 'page-number'
  | 'decoration';

/** One number of the store that a node shows: which observation, and which of its facts. */
export type ShownFigure = { observationId: string; facet: string };

type NodeBase = {
  id: string; // unique on the slide, stable between layouts
  name: string; // shown in PowerPoint's selection pane
  frame: Frame;
  role: NodeRole;
  alt: string | null; // null: decorative
  source: { slot: string; blockId: string } | { slot: 'title' } | null; // what an edit of this node changes
  figures: readonly ShownFigure[];
  shared?: true; // alike on every slide: PowerPoint has it on the master
};

/** Words in one style. */
export type SceneRun = {
  text: string;
  size: Points;
  bold: boolean;
  colour: Colour;
  figure: ShownFigure | null; // the number this run prints
  link: string | null; // slide id this run jumps to
};

export type HorizontalAlign = 'left' | 'center' | 'right';
export type VerticalAlign = 'top' | 'middle' | 'bottom';

export type SceneParagraph = {
  runs: readonly SceneRun[];
  align: HorizontalAlign;
  lineHeight: Points; // exact distance between baselines
  spaceBefore: Points;
  bullet: boolean;
  indent: Points; // left indent of the text, room for the bullet
};

/** One broken line, placed: `x`, `baseline` are absolute on the slide. */
export type SceneLine = {
  x: Points;
  baseline: Points;
  width: Points;
  runs: readonly SceneRun[];
  bullet: { x: Points; text: string } | null;
};

/** Text carries its meaning (paragraphs, for PPTX) and its drawing (lines, for the screen); both break alike. */
export type TextNode = NodeBase & {
  kind: 'text';
  typeface: 'heading' | 'body';
  paragraphs: readonly SceneParagraph[];
  lines: readonly SceneLine[];
  verticalAlign: VerticalAlign;
  padding: { left: Points; top: Points; right: Points; bottom: Points };
};

export type ShapeNode = NodeBase & {
  kind: 'shape';
  shape: 'rectangle' | 'rounded-rectangle' | 'ellipse' | 'polygon';
  radius: Points; // of rounded rectangles
  points: readonly { x: Points; y: Points }[]; // of polygons, absolute, inside the frame; else empty
  fill: Colour | null;
  stroke: { colour: Colour; width: Points } | null;
};

/** A straight line from the frame's left-top to its right-bottom corner. */
export type LineNode = NodeBase & {
  kind: 'line';
  colour: Colour;
  width: Points;
  dash: 'solid' | 'dash';
};

export type ImageNode = NodeBase & {
  kind: 'image';
  assetId: string;
  crop: { left: number; top: number; right: number; bottom: number }; // fractions of the picture cut off
};

export type TableCell = {
  paragraphs: readonly SceneParagraph[];
  lines: readonly SceneLine[];
  fill: Colour | null;
  verticalAlign: VerticalAlign;
  figures: readonly ShownFigure[];
};

export type TableNode = NodeBase & {
  kind: 'table';
  columnWidths: readonly Points[];
  rowHeights: readonly Points[];
  headerRows: number;
  padding: TextNode['padding']; // of every cell
  cells: readonly (readonly TableCell[])[]; // row by row
  rule: Colour;
};

export type ChartNode = NodeBase & { kind: 'chart'; spec: ChartSpec };
