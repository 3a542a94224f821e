import type { Scene, TextNode } from '#core/scene/scene.ts';
import type { ColourMarkers } from '../colour-markers.ts';
import type { OfficePackage } from '../package/package.ts';
import { type Document, add, descendants, element, setAttribute } from '../package/xml.ts';
import type { PptxInput } from '../pptx-input.ts';
import { emu } from '../units.ts';
import { languageTag } from './language-tag.ts';
import { mendColours } from './mend-colours.ts';
import { textBody } from './text-body.ts';

/** Of a layout's placeholder and the slides' that follow it; PptxGenJS counts its own from 100. */
export const numberPlaceholder = { type: 'sldNum', sz: 'quarter', idx: 12 };

/**
 * Layouts and master: theme colours, the deck's language, and on each layout whose template has one a placeholder for the
 * slide number, so that a slide made from it in PowerPoint is numbered where the others are.
 */
export function mendLayouts(file: OfficePackage, input: PptxInput, markers: ColourMarkers): void {
  const language = languageTag(input.document.language);
  for (const path of file.paths().filter((each) => /^ppt\/slide(Layouts|Masters)\/[^/]+\.xml$/.test(each))) {
    const document = file.document(path);
    mendColours(document, markers);
    const name = descendants(document, 'p:cSld')[0]?.attribs.name;
    const example = input.scenes.find((scene) => scene.template === name && pageNumberOf(scene) !== undefined);
    const node = example === undefined ? undefined : pageNumberOf(example);
    if (example !== undefined && node !== undefined) addNumber(document, node, example);
    for (const each of [
      ...descendants(document, 'a:rPr'),
      ...descendants(document, 'a:defRPr'),
      ...descendants(document, 'a:endParaRPr'),
    ])
      setAttribute(each, 'lang', language);
  }
}

function pageNumberOf(scene: Scene): TextNode | undefined {
  return scene.nodes.find((node): node is TextNode => node.kind === 'text' && node.role === 'page-number');
}

function addNumber(document: Document, node: TextNode, { language }: Scene): void {
  const [tree] = descendants(document, 'p:spTree');
  if (tree === undefined) return;
  const { x, y, width, height } = node.frame;
  const ids = descendants(document, 'p:cNvPr').map((each) => Number(each.attribs.id));
  const runs = node.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map((run) => ({ ...run, text: '‹#›' })),
  }));
  add(
    tree,
    element('p:sp', {}, [
      element('p:nvSpPr', {}, [
        element('p:cNvPr', { id: Math.max(1, ...ids) + 1, name: node.name }),
        element('p:cNvSpPr'),
        element('p:nvPr', {}, [element('p:ph', numberPlaceholder)]),
      ]),
      element('p:spPr', {}, [
        element('a:xfrm', {}, [
          element('a:off', { x: emu(x), y: emu(y) }),
          element('a:ext', { cx: emu(width), cy: emu(height) }),
        ]),
        element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
      ]),
      textBody('p:txBody', { ...node, paragraphs: runs }, { language, linkTo: () => null, field: true }),
    ]),
  );
}
