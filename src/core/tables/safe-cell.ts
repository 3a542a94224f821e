// What spreadsheets take for the start of a formula, the full-width forms too, which some East Asian versions read alike.
const dangerous = /^[=+\-@\t\r\n＝＋－＠]/;
const number = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A text for a cell a person opens in a spreadsheet: one that would run as a formula gets an apostrophe in front.
 * Numbers (-1.5, +3.0) stay numbers. One way: files that are read back (the data package) don't use it.
 */
export function safeCell(text: string): string {
  return dangerous.test(text) && !number.test(text) ? `'${text}` : text;
}
