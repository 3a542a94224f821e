import { attributesOf, scanMarkup } from '../../read/markup.ts';

const blocks =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|tfoot|thead|title|tr|ul)$/;
const unseen =
  /^(?:script|style|template|noscript|svg|math|iframe|object|select|button|textarea|canvas|audio|video|head)$/;
const around = /^(?:nav|footer|aside|form)$/;
const cjk = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef、。，；：]/;

type Tag = { name: string; attributes: ReadonlyMap<string, string> };

/**
 * The text of a page as it reads: blocks are lines, rows of tables too, their cells parted by tabs. `pageParts` false
 * leaves out what stands around a text: navigation, footers, forms.
 */
export function markupText(source: string, pageParts: boolean): string {
  const lines: string[] = [];
  let line = '';
  let skipped: { name: string; depth: number } | null = null;
  let cells = 0; // cells of tables that are open
  let cellIsFirst = true;

  const isSkipped = ({ name, attributes }: Tag) =>
    unseen.test(name) ||
    (!pageParts && around.test(name)) ||
    attributes.has('hidden') ||
    /display\s*:\s*none/i.test(attributes.get('style') ?? '');

  function endLine(): void {
    if (line.trim() !== '')
      lines.push(
        line
          .replace(/[ ]+/g, ' ')
          .replace(/ ?\t ?/g, '\t')
          .trimEnd(),
      );
    line = '';
  }

  function breakLine(): void {
    if (cells === 0) endLine();
    else if (line !== '' && !/[\s\t]$/.test(line)) line += ' '; // a cell of two paragraphs stays in its row
  }

  scanMarkup(source, {
    open(raw, attributeText, isEmpty) {
      const name = raw.toLowerCase();
      if (name === 'body' && skipped?.name === 'head') skipped = null; // a head need not be closed
      if (skipped !== null) {
        if (name === skipped.name && !isEmpty) skipped.depth += 1;
        return;
      }
      if (isSkipped({ name, attributes: attributesOf(attributeText) }) && !isEmpty && !voids.test(name)) {
        breakLine();
        skipped = { name, depth: 1 };
        return;
      }
      if (name === 'tr') {
        cells = 0; // a cell nobody closed ends with its row
        endLine();
        cellIsFirst = true;
      } else if (name === 'td' || name === 'th') {
        if (!cellIsFirst) line = `${line.trimEnd()}\t`;
        cellIsFirst = false;
        cells = 1;
      } else if (name === 'br' || blocks.test(name)) breakLine();
    },
    close(raw) {
      const name = raw.toLowerCase();
      if (skipped !== null) {
        if (name === skipped.name) skipped.depth -= 1;
        if (skipped.depth === 0) skipped = null;
        return;
      }
      if (name === 'td' || name === 'th') cells = 0;
      else if (name === 'tr' || name === 'table') {
        cells = 0;
        endLine();
      } else if (blocks.test(name)) breakLine();
    },
    text(part) {
      if (skipped === null) line = appended(line, part);
    },
  });
  endLine();
  return lines.join('\n');
}

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;

/** Line ends in the source are blanks, and beside a Chinese character nothing, unless a Latin word is on the other side. */
function appended(line: string, part: string): string {
  const text = part.replace(/[ \t\r\n\f]+/g, (blank, at: number) => {
    if (!blank.includes('\n')) return ' ';
    const before = at === 0 ? line.at(-1) : part[at - 1];
    const after = part[at + blank.length];
    if (before === undefined || after === undefined) return ' ';
    const isLatin = /[A-Za-z]/.test(before + after);
    return !isLatin && (cjk.test(before) || cjk.test(after)) ? '' : ' ';
  });
  return line === '' || line.endsWith('\t') ? line + text.trimStart() : line + text;
}
