import type { Frame } from '#core/geometry/geometry.ts';
import { groupedByBullet, linesOfParagraphs, type ParagraphLines } from '#core/scene/paragraph-lines.ts';
import type { Scene, SceneLine, SceneNode, TableNode, TextNode } from '#core/scene/scene.ts';

/** A structure element of a tagged PDF (ISO 32000-1 §14.8.4). Only elements without children hold drawings. */
export type StructureElement = {
  type:
    | 'Sect'
    | 'H1'
    | 'H2'
    | 'P'
    | 'Span'
    | 'Link'
    | 'L'
    | 'LI'
    | 'Lbl'
    | 'LBody'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'Figure';
  title?: string;
  alt?: string;
  children: readonly StructureElement[];
  /** Where the drawings it holds stand: at the start of a baseline, or inside a frame. */
  places: readonly (BaselinePlace | Frame)[];
};

export type BaselinePlace = { x: number; baseline: number; width: number };

/** Titles of the deck and its sections head the document; every other title heads its slide, as on screen. */
const leading = new Set(['cover', 'section', 'closing']);

/** What a slide says, in reading order. What only decorates, and the page number, is left out. */
export function structureOf(scene: Scene): StructureElement {
  const children = scene.nodes.flatMap((node) => elementsOf(node, scene.template));
  return { type: 'Sect', title: scene.title, children, places: [] };
}

function elementsOf(node: SceneNode, template: string): StructureElement[] {
  switch (node.kind) {
    case 'text':
      return node.role === 'page-number' ? [] : textElements(node, template);
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
