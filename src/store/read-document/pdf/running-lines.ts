import type { PageRows, Row } from './page-rows.ts';

const edge = 0.12; // of a page's height, where its running lines stand
const pageNumber =
  /^[\s\-—–－·•|]*(?:第?\s*\d{1,4}\s*页?|第?\s*\d{1,4}\s*页?\s*[/／,，]?\s*(?:共|of)?\s*\d{1,4}\s*页?)[\s\-—–－·•|]*$/;

/** Pages without page numbers and without what stands at the edge of many of them. */
export function withoutRunningLines(pages: readonly PageRows[]): PageRows[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.rows.filter((row) => isAtEdge(row, page)).map(keyOf))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(3, pages.length * 0.3);
  const isRunning = (row: Row) => (counts.get(keyOf(row)) ?? 0) >= least;
  return pages.map((page) => ({
    ...page,
    rows: page.rows.filter((row) => !isAtEdge(row, page) || !(pageNumber.test(row.text) || isRunning(row))),
  }));
}

function isAtEdge({ top }: Row, { height }: PageRows): boolean {
  return top < height * edge || top > height * (1 - edge);
}

/** The same but for its numbers: “2020年公报 · 12”. */
function keyOf({ text }: Row): string {
  return text.replace(/\s+/g, '').replace(/\d+/g, '#');
}
