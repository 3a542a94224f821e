import type { NodeRole, Scene, SceneNode, SceneParagraph, TextNode } from '#core/scene/scene.ts';
import type { ColourMarkers } from '../colour-markers.ts';
import type { OfficePackage } from '../package/package.ts';
import { type Document, add, descendants, setAttribute } from '../package/xml.ts';
import type { PptxInput } from '../pptx-input.ts';
import { languageTag } from './language-tag.ts';
import { mendColours } from './mend-colours.ts';
import { textShape } from './layout-shapes.ts';
import { addMarksToMaster } from './master-marks.ts';

/** Of a layout's placeholders and the slides' that follow them; PptxGenJS counts its own from 100. */
const placeholders: Partial<Record<NodeRole, { type: string; sz: string; idx: number }>> = {
  'page-number': { type: 'sldNum', sz: 'quarter', idx: 12 },
  footer: { type: 'ftr', sz: 'quarter', idx: 11 },
};

/** The placeholder that a node of a slide fills; null for none. */
export function placeholderOf({ role }: Pick<SceneNode, 'role'>) {
  return placeholders[role] ?? null;
}

/**
 * Layouts and master: theme colours, the deck's language, and on each layout whose template has them placeholders for the
 * slide number and the footer, so that a slide made from it in PowerPoint has them where the others do.
 */
export function mendLayouts(file: OfficePackage, input: PptxInput, markers: ColourMarkers): void {
  const language = languageTag(input.document.language);
  addMarksToMaster(file, input);
  for (const path of file.paths().filter((each) => /^ppt\/slide(Layouts|Masters)\/[^/]+\.xml$/.test(each))) {
    const document = file.document(path);
    mendColours(document, markers);
    const name = descendants(document, 'p:cSld')[0]?.attribs.name;
    const scenes = input.scenes.filter((scene) => scene.template === name);
    for (const role of ['page-number', 'footer'] as const) {
      const node = scenes
        .flatMap(({ nodes }) => nodes)
        .find((each): each is TextNode => each.kind === 'text' && each.role === role);
      if (node !== undefined) addPlaceholder(document, node, input.document.language);
    }
    for (const each of [
      ...descendants(document, 'a:rPr'),
      ...descendants(document, 'a:defRPr'),
      ...descendants(document, 'a:endParaRPr'),
    ])
      setAttribute(each, 'lang', language);
  }
}

function addPlaceholder(document: Document, node: TextNode, language: Scene['language']): void {
  const [tree] = descendants(document, 'p:spTree');
  if (tree === undefined) return;
  const ids = descendants(document, 'p:cNvPr').map((each) => Number(each.attribs.id));
  const id = Math.max(1, ...ids) + 1;
  const field = node.role === 'page-number';
  const shown = field ? { ...node, paragraphs: node.paragraphs.map(numbered) } : node;
  add(tree, textShape({ id, node: shown, language, placeholder: placeholderOf(node), field }));
}

function numbered(paragraph: SceneParagraph): SceneParagraph {
  return { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, text: '‹#›' })) };
}
