import { type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import { type Frame, slideHeight, slideWidth } from '#core/geometry/geometry.ts';
import type { PdfPlan, PlannedPage } from './pdf-plan.ts';

type Place = { page: number; top: number | null }; // page from 0; points from its foot, null for the whole page
type OutlineEntry = { title: string; place: Place; level: number }; // level 0 holds level 1

/** Sections, and the slides in them. */
export function addOutline(document: PDFDocument, { sections, pages }: PdfPlan): void {
  const slides = pages.flatMap((planned, page) =>
    planned.slides.flatMap(({ begins, sectionId, title, frame }) =>
      begins ? [{ sectionId, title, place: placeOf(planned, page, frame) }] : [],
    ),
  );
  const entries = sections.flatMap(({ id, name }): OutlineEntry[] => {
    const own = slides.filter(({ sectionId }) => sectionId === id);
    const [first] = own;
    if (first === undefined) return [];
    const children = own.map(({ title, place }) => ({ title: title || name, place, level: 1 }));
    return [{ title: name, place: first.place, level: 0 }, ...children];
  });
  writeOutline(document, entries);
}

function placeOf({ height }: PlannedPage, page: number, frame: Frame): Place {
  const whole = frame.width === slideWidth && frame.height === slideHeight;
  return { page, top: whole ? null : height - frame.y };
}

type Item = { entry: OutlineEntry; ref: PDFRef; children: Item[] };

/** Outline items are a tree of doubly linked lists (ISO 32000-1 §12.3.3). */
function writeOutline(document: PDFDocument, entries: readonly OutlineEntry[]): void {
  const { context } = document;
  const tops: Item[] = [];
  for (const entry of entries) {
    const item: Item = { entry, ref: context.nextRef(), children: [] };
    const parent = entry.level > 0 ? tops.at(-1) : undefined;
    (parent?.children ?? tops).push(item);
  }
  if (tops.length === 0) return;
  const root = context.nextRef();
  const pages = document.getPages();

  const write = (items: readonly Item[], parent: PDFRef) => {
    items.forEach(({ entry, ref, children }, index) => {
      const page = pages[entry.place.page];
      const item = context.obj({
        Title: PDFHexString.fromText(entry.title),
        Parent: parent,
        ...(page === undefined
          ? {}
          : { Dest: [page.ref, PDFName.of('XYZ'), PDFNull, entry.place.top ?? PDFNull, PDFNull] }),
        ...links(items, index),
        ...ends(children),
      });
      context.assign(ref, item);
      write(children, ref);
    });
  };
  write(tops, root);
  context.assign(root, context.obj({ Type: 'Outlines', ...ends(tops) }));
  document.catalog.set(PDFName.of('Outlines'), root);
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function links(items: readonly Item[], index: number): { Prev?: PDFRef; Next?: PDFRef } {
  const previous = items[index - 1];
  const next = items[index + 1];
  return {
    ...(previous === undefined ? {} : { Prev: previous.ref }),
    ...(next === undefined ? {} : { Next: next.ref }),
  };
}

function ends(items: readonly Item[]): { First?: PDFRef; Last?: PDFRef; Count?: PDFNumber } {
  const first = items[0];
  const last = items.at(-1);
  return first === undefined || last === undefined
    ? {}
    : { First: first.ref, Last: last.ref, Count: PDFNumber.of(items.length) };
}
