import type { Scene, SceneNode, TableNode } from '#core/scene/scene.ts';
import { addRelationship, type OfficePackage } from '../package/package.ts';
import { child, type Document, descendants, type Element, element, isNamed, replace } from '../package/xml.ts';
import { emu } from '../units.ts';
import type { ShapeIds } from './figure-map.ts';
import { numberPlaceholder } from './mend-layouts.ts';
import { anchors, colourElement, type TextOptions, textBody } from './text-body.ts';

const decorativeUri = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}';

/**
 * Writes what PptxGenJS cannot: text bodies, table cells, names, alt text, decorative marks, links, the transition and
 * unique ids. Shapes are found by the node id they were drawn under. `slideNumbers` maps slide ids to positions, for
 * links. Gives the shapes' ids by node.
 */
export function mendSlide(
  file: OfficePackage,
  path: string,
  scene: Scene,
  slideNumbers: ReadonlyMap<string, number>,
): ShapeIds {
  const document = file.document(path);
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const options: TextOptions = {
    language: scene.language,
    linkTo(slideId) {
      const number = slideNumbers.get(slideId);
      return number === undefined ? null : addRelationship(file, path, 'slide', `slide${number}.xml`);
    },
  };
  const shapes = new Map<string, string>();
  descendants(document, 'p:cNvPr').forEach((properties, index) => {
    const node = titleOf(properties, scene) ?? nodes.get(properties.getAttribute('name') ?? '');
    // The first is the tree itself, which keeps id 1; PptxGenJS gives tables ids that others have too.
    properties.setAttribute('id', String(index + 1));
    if (node === undefined) return;
    shapes.set(node.id, String(index + 1));
    describe(document, properties, node);
    if (node.role === 'page-number') fillNumberPlaceholder(document, properties);
    const shape = properties.parentNode?.parentNode as Element;
    const target = onlyLink(node);
    if (target === null) dress(document, shape, node, options);
    else {
      linkShape(document, properties, options.linkTo(target));
      dress(document, shape, node, { ...options, linkTo: () => null });
    }
  });
  background(document, scene);
  fade(document);
  return shapes;
}

/** The number belongs to the layout's placeholder, so that PowerPoint's own "slide number" switches it. */
function fillNumberPlaceholder(document: Document, properties: Element): void {
  const holder = child(properties.parentNode as Element, 'p:nvPr');
  if (holder === null || child(holder, 'p:ph') !== null) return;
  holder.insertBefore(element(document, 'p:ph', numberPlaceholder), holder.firstChild);
}

/** The slide a text as a whole leads to; null when it leads nowhere, or its runs to several. */
function onlyLink(node: SceneNode): string | null {
  if (node.kind !== 'text') return null;
  const targets = new Set(node.paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => run.link)));
  const [only = null] = targets;
  return targets.size === 1 ? only : null;
}

/** The link is the box's: linked text would be underlined, in the theme's link colour, and look other than on screen. */
function linkShape(document: Document, properties: Element, relationship: string | null): void {
  if (relationship === null) return;
  const link = element(document, 'a:hlinkClick', { 'r:id': relationship, action: 'ppaction://hlinksldjump' });
  properties.insertBefore(link, properties.firstChild);
}

/** Slides fade one into the next; after the colour map, as the schema wants it. */
function fade(document: Document): void {
  const root = document.documentElement;
  if (root === null) return;
  const transition = element(document, 'p:transition', { spd: 'fast' }, [element(document, 'p:fade')]);
  root.insertBefore(transition, child(root, 'p:clrMapOvr')?.nextSibling ?? null);
}

/** A title drawn into the layout's placeholder loses its name on the way; the placeholder's type tells it. */
function titleOf(properties: Element, scene: Scene): SceneNode | undefined {
  const [placeholder] = descendants(properties.parentNode as Element, 'p:ph');
  if (placeholder?.getAttribute('type') !== 'title') return undefined;
  placeholder.removeAttribute('hasCustomPrompt');
  return scene.nodes.find((node) => node.role === 'title');
}

function describe(document: Document, properties: Element, node: SceneNode): void {
  properties.setAttribute('name', node.name);
  if (node.alt !== null) {
    properties.setAttribute('descr', node.alt);
    return;
  }
  properties.removeAttribute('descr');
  if (node.role !== 'decoration') return;
  const mark = element(document, 'adec:decorative', { val: 1 });
  properties.appendChild(
    element(document, 'a:extLst', {}, [element(document, 'a:ext', { uri: decorativeUri }, [mark])]),
  );
}

function dress(document: Document, shape: Element, node: SceneNode, options: TextOptions): void {
  switch (node.kind) {
    case 'text': {
      const old = child(shape, 'p:txBody');
      const fresh = textBody(document, 'p:txBody', node, { ...options, field: node.role === 'page-number' });
      if (old === null) shape.appendChild(fresh);
      else replace(old, fresh);
      return;
    }
    case 'table':
      dressTable(document, shape, node, options);
      return;
    case 'image': {
      const { left, right, top, bottom } = node.crop;
      const fill = descendants(shape, 'p:blipFill')[0];
      const blip = fill === undefined ? null : child(fill, 'a:blip');
      if (fill === undefined || blip === null) return;
      for (const old of descendants(fill, 'a:srcRect')) old.parentNode?.removeChild(old);
      const thousandths = (part: number) => Math.round(part * 100_000);
      const crop = element(document, 'a:srcRect', {
        l: thousandths(left),
        t: thousandths(top),
        r: thousandths(right),
        b: thousandths(bottom),
      });
      fill.insertBefore(crop, blip.nextSibling);
      return;
    }
    case 'shape':
    case 'line':
    case 'chart':
      return;
  }
}

function dressTable(document: Document, shape: Element, node: TableNode, options: TextOptions): void {
  const table = descendants(shape, 'a:tbl')[0];
  if (table === undefined) return;
  const properties = child(table, 'a:tblPr');
  properties?.setAttribute('firstRow', '1');
  properties?.setAttribute('bandRow', '1');
  const padding = { left: 10, right: 10, top: 2, bottom: 2 };
  descendants(table, 'a:tr').forEach((row, rowIndex) => {
    descendants(row, 'a:tc').forEach((cell, column) => {
      const content = node.cells[rowIndex]?.[column];
      if (content === undefined) return;
      const body = textBody(document, 'a:txBody', { ...content, typeface: 'body', padding }, options);
      const rule = element(document, 'a:lnB', { w: emu(0.75) }, [
        element(document, 'a:solidFill', {}, [colourElement(document, node.rule)]),
      ]);
      const none = (name: 'a:lnL' | 'a:lnR' | 'a:lnT') =>
        element(document, name, { w: 0 }, [element(document, 'a:noFill')]);
      const fill =
        content.fill === null
          ? element(document, 'a:noFill')
          : element(document, 'a:solidFill', {}, [colourElement(document, content.fill)]);
      const cellProperties = element(
        document,
        'a:tcPr',
        {
          marL: emu(padding.left),
          marR: emu(padding.right),
          marT: emu(padding.top),
          marB: emu(padding.bottom),
          anchor: anchors[content.verticalAlign],
        },
        [none('a:lnL'), none('a:lnR'), none('a:lnT'), rule, fill],
      );
      while (cell.firstChild !== null) cell.removeChild(cell.firstChild);
      cell.appendChild(body);
      cell.appendChild(cellProperties);
    });
  });
}

/** The background by reference to the theme, with the effect list that some readers expect. */
function background(document: Document, scene: Scene): void {
  const common = descendants(document, 'p:cSld')[0];
  const tree = common === undefined ? null : child(common, 'p:spTree');
  if (common === undefined || tree === null) return;
  for (const old of [...common.childNodes].filter((node) => node.nodeType === 1 && isNamed(node as Element, 'p:bg')))
    common.removeChild(old);
  const properties = element(document, 'p:bgPr', {}, [
    element(document, 'a:solidFill', {}, [colourElement(document, scene.background)]),
    element(document, 'a:effectLst'),
  ]);
  common.insertBefore(element(document, 'p:bg', {}, [properties]), tree);
}
