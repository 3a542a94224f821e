import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { PdfPlan, PlannedPage } from '../pdf-plan.ts';
import type { WrittenObject } from '../write-pdf.ts';
import { markContent } from './mark-content.ts';
import { contentOf, replaceContent } from './page-content.ts';
import type { StructureElement } from './scene-structure.ts';

type SlideElement = { sectionId: string; title: string; ref: PDFRef; kids: PDFRef[] };

/**
 * Tags a document whose page n was planned as page n: headings, paragraphs, lists, tables, links and figures with their
 * alternative texts, as the scenes know them. Chromium's own tags are not used, because runtimes before Electron 26
 * write none and the scene knows more than a page. Answers the structure tree, to be written with the document.
 */
export function tagPages(document: PDFDocument, plan: PdfPlan): WrittenObject[] {
  const { context, catalog } = document;
  const pages = document.getPages();
  const root = context.nextRef();
  const body = context.nextRef();
  const written: WrittenObject[] = [];
  const pageParents: [key: number, value: string][] = [];
  const linkParents: [key: number, value: string][] = [];
  const slides = new Map<string, SlideElement>();

  plan.pages.forEach((planned, index) => {
    const page = pages[index];
    if (page !== undefined) tagPage(planned, page, index);
  });
  const sectionRefs = plan.sections.flatMap(({ id, name }) => {
    const own = [...slides.values()].filter(({ sectionId }) => sectionId === id);
    if (own.length === 0) return [];
    const ref = context.nextRef();
    for (const slide of own)
      write(slide.ref, 'Sect', ref, `/T${PDFHexString.fromText(slide.title)}/K[${slide.kids.join(' ')}]`);
    write(ref, 'Sect', body, `/T${PDFHexString.fromText(name)}/K[${own.map((slide) => slide.ref).join(' ')}]`);
    return [ref];
  });

  function write(ref: PDFRef, type: string, parent: PDFRef, entries: string): void {
    written.push({ ref, text: `<</S/${type}/P ${parent}${entries}>>` });
  }

  function tagPage(planned: PlannedPage, page: PDFPage, key: number): void {
    const elements = planned.slides.flatMap((slide) => slide.elements);
    const marked = markContent(contentOf(page), elements, page.getHeight());
    replaceContent(page, marked.content);
    const numbers = new Map<StructureElement, number[]>();
    marked.elements.forEach((element, number) => {
      const known = numbers.get(element);
      if (known === undefined) numbers.set(element, [number]);
      else known.push(number);
    });
    const refs = new Map<StructureElement, PDFRef>();
    for (const { slideId, sectionId, title, elements: own } of planned.slides) {
      const slide = slides.get(slideId) ?? { sectionId, title, ref: context.nextRef(), kids: [] };
      slides.set(slideId, slide);
      for (const element of own) slide.kids.push(writeElement(element, slide.ref, page, numbers, refs));
    }
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(key));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    pageParents.push([key, `[${marked.elements.flatMap((element) => refs.get(element) ?? []).join(' ')}]`]);
  }

  function writeElement(
    element: StructureElement,
    parent: PDFRef,
    page: PDFPage,
    numbers: ReadonlyMap<StructureElement, readonly number[]>,
    refs: Map<StructureElement, PDFRef>,
  ): PDFRef {
    const ref = context.nextRef();
    refs.set(element, ref);
    const kids = element.children.map((child) => writeElement(child, ref, page, numbers, refs));
    const links = element.type === 'Link' ? linksAt(element, page, ref) : [];
    const all = [...kids, ...(numbers.get(element) ?? []), ...links].join(' ');
    const alt = element.alt === undefined ? '' : `/Alt${PDFHexString.fromText(element.alt)}`;
    write(ref, element.type, parent, `/Pg ${page.ref}/K[${all}]${alt}${attributesOf(element, page)}`);
    return ref;
  }

  function linksAt(element: StructureElement, page: PDFPage, ref: PDFRef): string[] {
    return annotationsAt(element, page).map((annotation) => {
      const key = pages.length + linkParents.length; // pages have the keys before
      annotation.dictionary.set(PDFName.of('StructParent'), PDFNumber.of(key));
      linkParents.push([key, `${ref}`]);
      return `<</Type/OBJR/Obj ${annotation.ref}/Pg ${page.ref}>>`;
    });
  }

  write(body, 'Document', root, `/K[${sectionRefs.join(' ')}]`);
  const parents = context.nextRef();
  const all = [...pageParents, ...linkParents];
  written.push({ ref: parents, text: `<</Nums[${all.map((entry) => entry.join(' ')).join('\n')}]>>` });
  const next = pages.length + linkParents.length;
  written.push({
    ref: root,
    text: `<</Type/StructTreeRoot/K[${body}]/ParentTree ${parents}/ParentTreeNextKey ${next}>>`,
  });
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  return written;
}

function attributesOf(element: StructureElement, page: PDFPage): string {
  if (element.type === 'TH') return '/A<</O/Table/Scope/Column>>';
  const [place] = element.places;
  if (element.type !== 'Figure' || place === undefined || 'baseline' in place) return '';
  const top = page.getHeight() - place.y;
  const box = [place.x, top - place.height, place.x + place.width, top];
  const rounded = box.map((each) => Math.round(each * 100) / 100);
  return `/A<</O/Layout/Placement/Block/BBox[${rounded.join(' ')}]>>`;
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
