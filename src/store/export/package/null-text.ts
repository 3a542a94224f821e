/** What stands for NULL in a file of the package, so that it isn't the empty text. */
export const nullText = '\\N';

/**
 * A value as the package writes it. A text that reads like the mark of NULL gets a backslash in front; no other text is
 * changed, not even one that a spreadsheet would take for a formula: these files are read by programs, and a quotation
 * or a mapping that comes back with an apostrophe isn't what the source says.
 */
export function packText(value: unknown): string {
  if (value === null) return nullText;
  const text = String(value); // the shortest text that reads back as the same number
  return /^\\+N$/.test(text) ? `\\${text}` : text;
}

/** The reverse for texts; numbers are read where the column says so. */
export function unpackText(text: string): string | null {
  if (text === nullText) return null;
  return /^\\{2,}N$/.test(text) ? text.slice(1) : text;
}
