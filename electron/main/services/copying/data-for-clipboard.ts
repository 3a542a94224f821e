import type { DataRows } from '#contract/export-contract.ts';
import { safeCell } from '#core/tables/safe-cell.ts';

type Cell = DataRows[number][number];

/** Rows as text with tabs, as printed; what would run as a formula is made harmless. */
export function dataText(rows: DataRows): string {
  return rows.map((row) => row.map(cellText).join('\t')).join('\r\n');
}

function cellText({ text, number }: Cell): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return number === null ? safeCell(line) : line;
}

/**
 * Rows as a table for spreadsheets, which take it before the text: numbers as numbers that look as printed, all else as
 * text that never runs. Each program has its own words for that: Excel and WPS a style, LibreOffice attributes.
 */
export function dataHtml(rows: DataRows): string {
  return htmlPage(dataTable(rows));
}

export function dataTable(rows: DataRows): string {
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
  return `<table border="1">\n${body}\n</table>`;
}

/** Plain text as paragraphs. */
export function textHtml(text: string): string {
  return text
    .split('\n')
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');
}

export function htmlPage(body: string): string {
  return `<html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
}

function cellHtml({ text, number }: Cell): string {
  if (number === null) return `<td style="${numberStyle('@')}" sdnum="2052;0;@">${escaped(text)}</td>`;
  const { value, format } = number;
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const attributes = `style="${escaped(numberStyle(format))}" sdval="${value}" sdnum="2052;2052;${escaped(format)}"`;
  return `<td align="right" ${attributes}>${value.toFixed(decimals)}</td>`;
}

/** A number format as Excel writes it into a style: all signs behind a backslash, quotation marks by their number. */
function numberStyle(format: string): string {
  const signs = format.replace(/[\\#,.;%@+-]/g, (sign) => `\\${sign}`).replaceAll('"', '\\0022');
  return `mso-number-format:'${signs}'`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
