import { type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import type { PdfSection } from './pdf-section.ts';

type OutlineEntry = { title: string; page: number; level: number }; // page from 0; level 0 holds level 1

/** Sections, and the slides in them. */
export function addOutline(document: PDFDocument, sections: readonly PdfSection[]): void {
  writeOutline(
    document,
    sections.flatMap(({ name, scenes }) => [
      { title: name, page: (scenes[0]?.number ?? 1) - 1, level: 0 },
      ...scenes.map((scene) => ({ title: scene.title || name, page: scene.number - 1, level: 1 })),
    ]),
  );
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
      const page = pages[entry.page];
      const item = context.obj({
        Title: PDFHexString.fromText(entry.title),
        Parent: parent,
        ...(page === undefined ? {} : { Dest: [page.ref, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull] }),
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
