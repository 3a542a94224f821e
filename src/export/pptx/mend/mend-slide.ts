import type { Scene, SceneNode } from '#core/scene/scene.ts';
import type { OfficePackage } from '../package/package.ts';
import { addRelationship } from '../package/relationships.ts';
import {
  type Document,
  type Element,
  add,
  addAfter,
  addBefore,
  addFirst,
  child,
  childrenOf,
  descendants,
  element,
  holderOf,
  isNamed,
  remove,
  removeAttribute,
  replace,
  rootOf,
  setAttribute,
} from '../package/xml.ts';
import type { ShapeIds } from './figure-map.ts';
import { mendTable } from './mend-table.ts';
import { placeholderOf } from './mend-layouts.ts';
import { colourElement, type TextOptions, textBody } from './text-body.ts';

/** `counted`: the slide's number is its place; in an excerpt it is the deck's, and no field that counts slides prints it. */
type SlideTextOptions = TextOptions & { counted: boolean };

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
  const options: SlideTextOptions = {
    language: scene.language,
    counted: slideNumbers.get(scene.slideId) === scene.number,
    linkTo(slideId) {
      const number = slideNumbers.get(slideId);
      return number === undefined ? null : addRelationship(file, path, 'slide', `slide${number}.xml`);
    },
  };
  const shapes = new Map<string, string>();
  descendants(document, 'p:cNvPr').forEach((properties, index) => {
    const node = titleOf(properties, scene) ?? nodes.get(properties.attribs.name ?? '');
    // The first is the tree itself, which keeps id 1; PptxGenJS gives tables ids that others have too.
    setAttribute(properties, 'id', String(index + 1));
    if (node === undefined) return;
    shapes.set(node.id, String(index + 1));
    describe(properties, node);
    fillPlaceholder(properties, node);
    const shape = holderOf(holderOf(properties));
    const target = onlyLink(node);
    if (target === null) dress(shape, node, options);
    else {
      linkShape(properties, options.linkTo(target));
      dress(shape, node, { ...options, linkTo: () => null });
    }
  });
  background(document, scene);
  fade(document);
  return shapes;
}

/** Number and footer belong to the layout's placeholders, so that PowerPoint's own "slide number" and "footer" switch them. */
function fillPlaceholder(properties: Element, node: SceneNode): void {
  const placeholder = placeholderOf(node);
  const holder = child(holderOf(properties), 'p:nvPr');
  if (placeholder === null || holder === null || child(holder, 'p:ph') !== null) return;
  addFirst(holder, element('p:ph', placeholder));
}

/** The slide a text as a whole leads to; null when it leads nowhere, or its runs to several. */
function onlyLink(node: SceneNode): string | null {
  if (node.kind !== 'text') return null;
  const targets = new Set(node.paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => run.link)));
  const [only = null] = targets;
  return targets.size === 1 ? only : null;
}

/** The link is the box's: linked text would be underlined, in the theme's link colour, and look other than on screen. */
function linkShape(properties: Element, relationship: string | null): void {
  if (relationship === null) return;
  const link = element('a:hlinkClick', { 'r:id': relationship, action: 'ppaction://hlinksldjump' });
  addFirst(properties, link);
}

/** Slides fade one into the next; after the colour map, as the schema wants it. */
function fade(document: Document): void {
  const root = rootOf(document);
  const transition = element('p:transition', { spd: 'fast' }, [element('p:fade')]);
  addAfter(child(root, 'p:clrMapOvr') ?? child(root, 'p:cSld'), transition);
}

/** A title drawn into the layout's placeholder loses its name on the way; the placeholder's type tells it. */
function titleOf(properties: Element, scene: Scene): SceneNode | undefined {
  const [placeholder] = descendants(holderOf(properties), 'p:ph');
  if (placeholder?.attribs.type !== 'title') return undefined;
  removeAttribute(placeholder, 'hasCustomPrompt');
  return scene.nodes.find((node) => node.role === 'title');
}

function describe(properties: Element, node: SceneNode): void {
  setAttribute(properties, 'name', node.name);
  if (node.alt !== null) {
    setAttribute(properties, 'descr', node.alt);
    return;
  }
  removeAttribute(properties, 'descr');
  if (node.role !== 'decoration') return;
  const mark = element('adec:decorative', { val: 1 });
  add(properties, element('a:extLst', {}, [element('a:ext', { uri: decorativeUri }, [mark])]));
}

function dress(shape: Element, node: SceneNode, options: SlideTextOptions): void {
  switch (node.kind) {
    case 'text': {
      const old = child(shape, 'p:txBody');
      const fresh = textBody('p:txBody', node, {
        ...options,
        field: node.role === 'page-number' && options.counted,
      });
      if (old === null) add(shape, fresh);
      else replace(old, fresh);
      return;
    }
    case 'table':
      mendTable(shape, node, options);
      return;
    case 'image': {
      const { left, right, top, bottom } = node.crop;
      const fill = descendants(shape, 'p:blipFill')[0];
      const blip = fill === undefined ? null : child(fill, 'a:blip');
      if (fill === undefined || blip === null) return;
      for (const old of descendants(fill, 'a:srcRect')) remove(old);
      const thousandths = (part: number) => Math.round(part * 100_000);
      const crop = element('a:srcRect', {
        l: thousandths(left),
        t: thousandths(top),
        r: thousandths(right),
        b: thousandths(bottom),
      });
      addAfter(blip, crop);
      return;
    }
    case 'shape':
    case 'line':
    case 'chart':
      return;
  }
}

/** The background by reference to the theme, with the effect list that some readers expect. */
function background(document: Document, scene: Scene): void {
  const common = descendants(document, 'p:cSld')[0];
  const tree = common === undefined ? null : child(common, 'p:spTree');
  if (common === undefined || tree === null) return;
  for (const old of childrenOf(common).filter((each) => isNamed(each, 'p:bg'))) remove(old);
  const properties = element('p:bgPr', {}, [
    element('a:solidFill', {}, [colourElement(scene.background)]),
    element('a:effectLst'),
  ]);
  addBefore(tree, element('p:bg', {}, [properties]));
}
