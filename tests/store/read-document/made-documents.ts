import { PDFDocument } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';

/** Words at a place of a page, in points from the bottom left. */
export type Placed = { x: number; y: number; size?: number; text: string };

/**
 * A PDF as old Chinese programs write it: its font is named, not embedded, and its text is in a character map that only
 * has a name too. Digits are half as wide as characters.
 */
export function pdfOf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const first = 6;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
  );
  add('<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>');
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>',
  );
  add(
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  );
  for (const [at, words] of pages.entries()) {
    const content = words
      .map(({ x, y, size = 12, text }) => `BT /F1 ${size} Tf ${x} ${y} Td <${wide(text)}> Tj ET`)
      .join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + at * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [at, body] of objects.entries()) {
    places.push(file.length);
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`;
  return strToU8(file);
}

function wide(text: string): string {
  return Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

/** Lines of prose set from the left margin, 12 points, 20 apart. */
export function setLines(lines: readonly string[], top = 760, left = 72): Placed[] {
  return lines.map((line, at) => {
    const indent = /^\u3000*/.exec(line)?.[0].length ?? 0;
    return { x: left + indent * 12, y: top - at * 20, text: line.slice(indent) };
  });
}

export async function emptyPdf(pictured: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  if (pictured) page.drawImage(await document.embedPng(onePixel), { x: 0, y: 0, width: 500, height: 700 });
  return document.save();
}

export async function lockedPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdfOf([[{ x: 72, y: 700, text: '秘密' }]]));
  document.encrypt({ userPassword: 'secret', ownerPassword: 'owner' });
  return document.save({ useObjectStreams: false });
}

const onePixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of a body in WordprocessingML; `more` are further parts. */
export function docxOf(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${namespace}><w:body>${body}</w:body></w:document>`),
    ...more,
  });
}

export function paragraph(text: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}
