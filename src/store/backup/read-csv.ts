/**
 * Rows of RFC 4180 as texts come in, those of one text together. Strict: lines end with CRLF, quotation marks stand only
 * around a field or doubled inside one. Throws on anything else.
 */
export async function* csvRows(chunks: AsyncIterable<string>): AsyncGenerator<string[][]> {
  let rest = '';
  for await (const chunk of chunks) {
    const rows: string[][] = [];
    rest = takeRows(rest + chunk, rows);
    if (rows.length > 0) yield rows;
  }
  if (rest !== '') throw new Error('a row without an end');
}

/** Moves the whole rows of a text into `rows`; answers with what is left of it. */
function takeRows(text: string, rows: string[][]): string {
  let rowStart = 0;
  let position = 0;
  let row: string[] = [];
  while (position < text.length) {
    const end = text[position] === '"' ? quotedEnd(text, position) : plainEnd(text, position);
    if (end === null || end >= text.length) break;
    const field = text.slice(position, end);
    const value = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
    if (text[end] === ',') {
      row.push(value);
      position = end + 1;
      continue;
    }
    if (text[end] !== '\r') throw new Error('not a CSV of ours');
    if (end + 1 >= text.length) break;
    if (text[end + 1] !== '\n') throw new Error('not a CSV of ours');
    row.push(value);
    rows.push(row);
    row = [];
    position = end + 2;
    rowStart = position;
  }
  return text.slice(rowStart);
}

/** Behind the closing mark; null when it isn't there yet. */
function quotedEnd(text: string, start: number): number | null {
  let mark = text.indexOf('"', start + 1);
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  return mark < 0 ? null : mark + 1;
}

function plainEnd(text: string, start: number): number {
  for (let position = start; position < text.length; position++) {
    const character = text.charCodeAt(position);
    if (character === 44 || character === 13) return position;
    if (character === 34 || character === 10) throw new Error('not a CSV of ours');
  }
  return text.length;
}
