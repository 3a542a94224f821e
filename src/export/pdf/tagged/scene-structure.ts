import { type Frame, slideWidth } from '#core/geometry/geometry.ts';
import { groupedByBullet, linesOfParagraphs, type ParagraphLines } from '#core/scene/paragraph-lines.ts';
import type { SceneLine, SceneNode, TableNode, TextNode } from '#core/scene/scene.ts';
import type { SheetSlide } from '#core/scene/sheet.ts';

/** A structure element of a tagged PDF (ISO 32000-1 §14.8.4). Only elements without children hold drawings. */
export type StructureElement = {
  type: 'H1' | 'H2' | 'P' | 'Span' | 'Link' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';
  alt?: string;
  children: readonly StructureElement[];
  /** Where the drawings it holds stand: at the start of a baseline, or inside a frame. */
  places: readonly (BaselinePlace | Frame)[];
};

export type BaselinePlace = { x: number; baseline: number; width: number };

/** Titles of the deck and its sections head the document; every other title heads its slide, as on screen. */
const leading = new Set(['cover', 'section', 'closing']);

/** What a slide on a sheet says, and then its notes, in reading order. What only decorates, and page numbers, is left out. */
export function structureOf({ scene, frame, notes }: SheetSlide): StructureElement[] {
  const said = scene === null ? [] : scene.nodes.flatMap((node) => elementsOf(node, scene.template));
  const whole = frame.x === 0 && frame.y === 0 && frame.width === slideWidth;
  return [
    ...(whole ? said : said.map((element) => placedIn(frame, element))),
    ...notes.flatMap((node) => elementsOf(node, '')),
  ];
}

/** An element of a slide where its sheet has it. */
function placedIn(frame: Frame, element: StructureElement): StructureElement {
  const scale = frame.width / slideWidth;
  const [across, down] = [(x: number) => frame.x + x * scale, (y: number) => frame.y + y * scale];
  return {
    ...element,
    children: element.children.map((child) => placedIn(frame, child)),
    places: element.places.map((place) =>
      'baseline' in place
        ? { x: across(place.x), baseline: down(place.baseline), width: place.width * scale }
        : { x: across(place.x), y: down(place.y), width: place.width * scale, height: place.height * scale },
    ),
  };
}

function elementsOf(node: SceneNode, template: string): StructureElement[] {
  switch (node.kind) {
    case 'text':
      return node.role === 'page-number' || node.role === 'footer' ? [] : textElements(node, template);
    case 'table':
      return [tableElement(node)];
    case 'chart':
    case 'image':
    case 'shape':
    case 'line':
      return node.alt === null ? [] : [{ type: 'Figure', alt: node.alt, children: [], places: [node.frame] }];
  }
}

function textElements(node: TextNode, template: string): StructureElement[] {
  if (node.role === 'title') return [holding(leading.has(template) ? 'H1' : 'H2', node.lines)];
  return groupedByBullet(linesOfParagraphs(node.paragraphs, node.lines)).flatMap((group) =>
    group[0]?.bullet === true ? [list(group)] : group.map(({ lines }) => holding('P', lines)),
  );
}

function list(items: readonly ParagraphLines[]): StructureElement {
  const children = items.map(({ lines }) => {
    const [bullet] = lines.flatMap((line) =>
      line.bullet === null ? [] : [{ ...line.bullet, baseline: line.baseline }],
    );
    const label: StructureElement[] =
      bullet === undefined
        ? []
        : [{ type: 'Lbl', children: [], places: [{ x: bullet.x, baseline: bullet.baseline, width: 0 }] }];
    return parent('LI', [...label, holding('LBody', lines)]);
  });
  return parent('L', children);
}

function tableElement(node: TableNode): StructureElement {
  const rows = node.cells.map((row, index) =>
    parent(
      'TR',
      row.map((cell) => holding(index < node.headerRows ? 'TH' : 'TD', cell.lines)),
    ),
  );
  return { ...parent('Table', rows), ...(node.alt === null ? {} : { alt: node.alt }) };
}

/** An element of lines; a line that leads to another slide is a link of its own in it. */
function holding(type: StructureElement['type'], lines: readonly SceneLine[]): StructureElement {
  const links = (line: SceneLine) => line.runs.some((run) => run.link !== null);
  if (!lines.some(links)) return { type, children: [], places: lines.map(placeOf) };
  return parent(
    type,
    lines.map((line) => ({ type: links(line) ? 'Link' : 'Span', children: [], places: [placeOf(line)] })),
  );
}

function parent(type: StructureElement['type'], children: readonly StructureElement[]): StructureElement {
  return { type, children, places: [] };
}

function placeOf({ x, baseline, width }: SceneLine): BaselinePlace {
  return { x, baseline, width };
}
