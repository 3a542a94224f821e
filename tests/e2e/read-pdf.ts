import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A structure element as a reader meets it: its text, or the alternative text of a figure, and what is in it. */
export type ReadElement = { type: string; text: string; alt: string | null; children: ReadElement[] };
export type ReadPdf = {
  title: string;
  language: string;
  tagged: boolean;
  outline: { title: string; page: number; children: { title: string; page: number }[] }[]; // pages from 1
  labels: string[];
  pages: { elements: ReadElement[]; linksTo: number[] }[];
};

type StructureNode = { role?: string; children?: StructureNode[]; type?: string; id?: string; alt?: string };
type OutlineNode = { title: string; dest: unknown; items: OutlineNode[] };

/** Reads a PDF with pdf.js, as assistive software does: by its tags. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const facts = info as { Title?: string; Language?: string };
  const pageOf = async (dest: unknown): Promise<number> => {
    const place = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    return Array.isArray(place) ? (await document.getPageIndex(place[0])) + 1 : 0;
  };
  const outline = await Promise.all(
    ((await document.getOutline()) as OutlineNode[]).map(async ({ title, dest, items }) => ({
      title,
      page: await pageOf(dest),
      children: await Promise.all(items.map(async (item) => ({ title: item.title, page: await pageOf(item.dest) }))),
    })),
  );
  const pages: ReadPdf['pages'] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = markedTexts((await page.getTextContent({ includeMarkedContent: true })).items);
    const tree = (await page.getStructTree()) as StructureNode | null;
    const annotations = (await page.getAnnotations()) as { subtype: string; dest?: unknown }[];
    pages.push({
      elements: elementsOf(tree?.children ?? [], texts),
      linksTo: await Promise.all(
        annotations.filter(({ subtype }) => subtype === 'Link').map(({ dest }) => pageOf(dest)),
      ),
    });
  }
  return {
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    tagged: (await document.getMarkInfo())?.Marked === true,
    outline,
    labels: (await document.getPageLabels()) ?? [],
    pages,
  };
}

type TextItem = { type?: string; id?: string; str?: string };

/** The text of each marked content; what lies in a mark without a number belongs to the mark around it. */
function markedTexts(items: readonly object[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items as readonly TextItem[]) {
    if (item.type === 'beginMarkedContentProps' || item.type === 'beginMarkedContent') {
      open.push(item.id ?? open.at(-1) ?? '');
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      const id = open.at(-1) ?? '';
      texts.set(id, (texts.get(id) ?? '') + (item.str ?? ''));
    }
  }
  return texts;
}

function elementsOf(nodes: readonly StructureNode[], texts: Map<string, string>): ReadElement[] {
  return nodes.flatMap((node) => {
    if (node.role === undefined) return [];
    const children = node.children ?? [];
    const text = children.map(({ type, id }) => (type === 'content' ? (texts.get(id ?? '') ?? '') : '')).join('');
    return [{ type: node.role, text, alt: node.alt ?? null, children: elementsOf(children, texts) }];
  });
}
