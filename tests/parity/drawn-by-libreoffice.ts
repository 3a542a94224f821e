import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { convertedByLibreOffice } from '../pptx/judges.ts';
import { withStandardFonts } from './font-parts.ts';

/**
 * PDFs of PPTX files as LibreOffice draws them, less the quarter em it puts between Chinese and Latin letters on its own,
 * which PowerPoint does not know and a PPTX cannot turn off, kerned no more than the PPTX says (its import does not read a:rPr's kern), with spaces in the font they have there: the files pass through ODP, where that is one attribute. On the way
 * rows of tables grow where the quarter ems make a cell break once more; they get back the heights the PPTX says.
 * null where LibreOffice is not on this machine.
 */
export function drawnByLibreOffice(files: readonly string[], folder: string): string[] | null {
  const standard = path.join(folder, 'pptx');
  mkdirSync(standard, { recursive: true });
  const copies = files.map((file) => {
    const copy = path.join(standard, path.basename(file));
    withStandardFonts(file, copy);
    return copy;
  });
  const presentations = convertedByLibreOffice(copies, 'odp', folder);
  if (presentations === null) return null;
  const even = path.join(folder, 'odp');
  mkdirSync(even, { recursive: true });
  const written = presentations.map((file) => {
    const name = path.basename(file, '.odp');
    const source = files.find((each) => path.basename(each, '.pptx') === name) ?? '';
    const target = path.join(even, `${name}.odp`);
    writeFileSync(target, mended(readFileSync(file), rowHeights(readFileSync(source))));
    return target;
  });
  return convertedByLibreOffice(written, 'pdf', folder);
}

function mended(presentation: Uint8Array, heights: readonly number[]): Uint8Array {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(presentation))) {
    if (/^Object \d+\/content\.xml$/.test(name)) parts[name] = strToU8(evenChart(strFromU8(bytes)));
    else if (name === 'content.xml') parts[name] = strToU8(withRowHeights(evenText(strFromU8(bytes)), heights));
    else parts[name] = name === 'styles.xml' ? strToU8(evenText(strFromU8(bytes))) : bytes;
  }
  return zipSync(parts);
}

function evenText(xml: string): string {
  return xml
    .replaceAll('style:letter-kerning="true"', 'style:letter-kerning="false"')
    .replaceAll(/ style:text-autospace="[^"]*"/g, '')
    .replaceAll('<style:paragraph-properties', '<style:paragraph-properties style:text-autospace="none"');
}

/** Styles of a chart have no properties of paragraphs; they stand before those of letters, or last. */
function evenChart(xml: string): string {
  const even = '<style:paragraph-properties style:text-autospace="none"/>';
  // Names of times at intervals are turned by as little as a PPTX can say, which ODP rounds to nothing; a whole turn is kept.
  const turned = xml.replaceAll('style:rotation-angle="0"', 'style:rotation-angle="360"');
  return turned.replaceAll(/<style:style [^>]*style:family="chart"[^>]*[^/]>.*?<\/style:style>/gs, (style) =>
    style.replace(/<style:text-properties|<\/style:style>/, (next) => even + next),
  );
}

/** Points, of all rows of all slides in order. */
function rowHeights(presentation: Uint8Array): number[] {
  const parts = unzipSync(presentation, { filter: ({ name }) => /^ppt\/slides\/slide\d+\.xml$/.test(name) });
  const number = (name: string) => Number(/\d+/.exec(name)?.[0]);
  return Object.keys(parts)
    .sort((first, second) => number(first) - number(second))
    .flatMap((name) => [...strFromU8(parts[name] ?? new Uint8Array()).matchAll(/<a:tr h="(\d+)"/g)])
    .map((match) => Number(match[1]) / 12_700);
}

function withRowHeights(xml: string, heights: readonly number[]): string {
  let row = 0;
  const tables = xml.replaceAll(
    /(<draw:frame [^>]*svg:height=")[^"]*("[^>]*><table:table[ >].*?<\/table:table>)/gs,
    (_, start, rest) => {
      const first = row;
      const rows = rest.replaceAll(/(<table:table-row table:style-name=")[^"]*"/g, (_: string, opening: string) => {
        row += 1;
        return `${opening}height${row}"`;
      });
      const height = heights.slice(first, row).reduce((sum, each) => sum + each, 0);
      return `${start}${height.toFixed(3)}pt${rows}`;
    },
  );
  if (row !== heights.length) throw new Error(`${heights.length} rows of tables became ${row}`);
  const styles = heights.map(
    (height, index) =>
      `<style:style style:name="height${index + 1}" style:family="table-row">` +
      `<style:table-row-properties style:row-height="${height.toFixed(3)}pt" style:use-optimal-row-height="false"/></style:style>`,
  );
  return tables.replace('</office:automatic-styles>', `${styles.join('')}</office:automatic-styles>`);
}
