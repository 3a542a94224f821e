import type { ImageNode, TextNode } from '#core/scene/scene.ts';
import { type Element, element } from '../package/xml.ts';
import { emu } from '../units.ts';
import { textBody } from './text-body.ts';

type Attributes = Readonly<Record<string, string | number>>;
type TextShape = {
  id: number;
  node: TextNode;
  language: 'zh-CN' | 'en';
  placeholder: Attributes | null;
  field?: boolean; // the text is the slide's own number
};

/** A text of a master or layout, as a placeholder that slides fill, or as words that all of them show. */
export function textShape({ id, node, language, placeholder, field = false }: TextShape): Element {
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id, name: node.name }),
      element('p:cNvSpPr', placeholder === null ? { txBox: 1 } : {}),
      element('p:nvPr', { userDrawn: placeholder === null ? 1 : undefined }, [
        ...(placeholder === null ? [] : [element('p:ph', placeholder)]),
      ]),
    ]),
    element('p:spPr', {}, [place(node), element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')])]),
    textBody('p:txBody', node, { language, linkTo: () => null, field }),
  ]);
}

/** A picture of a master; `relationship` leads to its part. */
export function pictureShape(id: number, node: ImageNode, relationship: string): Element {
  return element('p:pic', {}, [
    element('p:nvPicPr', {}, [
      element('p:cNvPr', { id, name: node.name, descr: node.alt ?? '' }),
      element('p:cNvPicPr', {}, [element('a:picLocks', { noChangeAspect: 1 })]),
      element('p:nvPr', { userDrawn: 1 }),
    ]),
    element('p:blipFill', {}, [
      element('a:blip', { 'r:embed': relationship }),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('p:spPr', {}, [place(node), element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')])]),
  ]);
}

function place({ frame: { x, y, width, height } }: TextNode | ImageNode): Element {
  return element('a:xfrm', {}, [
    element('a:off', { x: emu(x), y: emu(y) }),
    element('a:ext', { cx: emu(width), cy: emu(height) }),
  ]);
}
