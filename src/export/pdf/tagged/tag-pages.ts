import { setImmediate } from 'node:timers/promises';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { Scene } from '#core/scene/scene.ts';
import type { PdfSection } from '../pdf-section.ts';
import { type MarkedContent, markContent } from './mark-content.ts';
import { type StructureElement, structureOf } from './scene-structure.ts';

/**
 * Tags a document whose page n shows the scene of number n: headings, paragraphs, lists, tables, links and figures with
 * their alternative texts, as the scenes know them. Chromium's own tags are not used, because runtimes before Electron 26
 * write none and the scene knows more than a page.
 */
export async function tagPages(document: PDFDocument, sections: readonly PdfSection[]): Promise<void> {
  const { context, catalog } = document;
  const pages = document.getPages();
  const root = context.nextRef();
  const body = context.nextRef();
  const parents: [PDFNumber, PDFRef | PDFRef[]][] = [];
  let nextKey = pages.length; // pages have the keys before it, links those from it on

  const sectionRefs: PDFRef[] = [];
  for (const { name, scenes } of sections) {
    const ref = context.nextRef();
    const slides: PDFRef[] = [];
    for (const scene of scenes) {
      const page = pages[scene.number - 1];
      if (page !== undefined) slides.push(slideElement(scene, page, ref));
      await setImmediate(); // main answers its windows between two pages
    }
    context.assign(ref, context.obj({ ...head('Sect', body), T: PDFHexString.fromText(name), K: slides }));
    sectionRefs.push(ref);
  }

  function slideElement(scene: Scene, page: PDFPage, parent: PDFRef): PDFRef {
    const structure = structureOf(scene);
    const marked = markPage(page, structure);
    const key = scene.number - 1;
    const refs = new Map<StructureElement, PDFRef>();
    const slide = writeElement(structure, parent, page, marked.elements, refs);
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(key));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    parents.push([PDFNumber.of(key), marked.elements.flatMap((element) => refs.get(element) ?? [])]);
    return slide;
  }

  function writeElement(
    element: StructureElement,
    parent: PDFRef,
    page: PDFPage,
    marked: readonly StructureElement[],
    refs: Map<StructureElement, PDFRef>,
  ): PDFRef {
    const ref = context.nextRef();
    refs.set(element, ref);
    const kids = element.children.map((child) => writeElement(child, ref, page, marked, refs));
    const numbers = marked.flatMap((each, number) => (each === element ? [number] : []));
    const links = element.type === 'Link' ? linksAt(element, page, ref) : [];
    context.assign(
      ref,
      context.obj({
        ...head(element.type, parent),
        Pg: page.ref,
        K: [...kids, ...numbers, ...links],
        ...(element.title === undefined ? {} : { T: PDFHexString.fromText(element.title) }),
        ...(element.alt === undefined ? {} : { Alt: PDFHexString.fromText(element.alt) }),
        ...attributesOf(element, page),
      }),
    );
    return ref;
  }

  function linksAt(element: StructureElement, page: PDFPage, ref: PDFRef) {
    return annotationsAt(element, page).map((annotation) => {
      const key = PDFNumber.of(nextKey);
      nextKey += 1;
      annotation.dictionary.set(PDFName.of('StructParent'), key);
      parents.push([key, ref]);
      return context.obj({ Type: 'OBJR', Obj: annotation.ref, Pg: page.ref });
    });
  }

  context.assign(body, context.obj({ ...head('Document', root), K: sectionRefs }));
  parents.sort(([first], [second]) => first.asNumber() - second.asNumber()); // a number tree is in order
  const parentTree = context.register(context.obj({ Nums: parents.flat() }));
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: [body], ParentTree: parentTree, ParentTreeNextKey: nextKey }),
  );
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}

function head(type: string, parent: PDFRef) {
  return { Type: 'StructElem', S: type, P: parent };
}

/** Marks the drawings of a page; its content is replaced. */
function markPage(page: PDFPage, structure: StructureElement): MarkedContent {
  const { context } = page.doc;
  const contents = page.node.get(PDFName.of('Contents'));
  const refs = contents instanceof PDFArray ? contents.asArray() : [contents];
  const text = refs
    .map((each) => context.lookup(each))
    .map((stream) => (stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array()))
    .map((bytes) => Buffer.from(bytes).toString('latin1'))
    .join('\n');
  const marked = markContent(text, structure, page.getHeight());
  const stream = context.flateStream(Buffer.from(marked.content, 'latin1'));
  const [first, ...others] = refs;
  for (const other of others) if (other instanceof PDFRef) context.delete(other);
  if (first instanceof PDFRef) context.assign(first, stream);
  page.node.set(PDFName.of('Contents'), first instanceof PDFRef ? first : context.register(stream));
  return marked;
}

function attributesOf(element: StructureElement, page: PDFPage) {
  if (element.type === 'TH') return { A: { O: 'Table', Scope: 'Column' } };
  const [place] = element.places;
  if (element.type !== 'Figure' || place === undefined || 'baseline' in place) return {};
  const top = page.getHeight() - place.y;
  const box = [place.x, top - place.height, place.x + place.width, top];
  return { A: { O: 'Layout', Placement: 'Block', BBox: box } };
}

/** The link annotations that lie on an element's lines. */
function annotationsAt(element: StructureElement, page: PDFPage) {
  const { context } = page.doc;
  return (page.node.Annots()?.asArray() ?? []).flatMap((ref) => {
    const dictionary = context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(dictionary instanceof PDFDict)) return [];
    const box = dictionary.lookupMaybe(PDFName.of('Rect'), PDFArray)?.asRectangle();
    const on = element.places.some((place) => {
      if (box === undefined || !('baseline' in place)) return false;
      const baseline = page.getHeight() - place.baseline;
      const across = box.x < place.x + place.width && box.x + box.width > place.x;
      return across && baseline >= box.y - 1 && baseline <= box.y + box.height;
    });
    return on ? [{ ref, dictionary }] : [];
  });
}
