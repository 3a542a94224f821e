import type { Dimension, TableMapping } from '../mapping.ts';
import { splitUnit } from '../name-and-unit.ts';
import { tablePeriod } from '../table-period.ts';
import { readCell } from '../table-value.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { FilledGrid } from './filled-grid.ts';

/** The text of a row that holds one text, in the columns before the figures, and nothing else; null for other rows. */
export function headingIn(filled: FilledGrid, row: number, firstFigures: number): string | null {
  let heading = '';
  for (let column = 0; column < filled.width; column++) {
    const text = filled.label(row, column).text.trim();
    if (text === '' || text === heading) continue;
    if (heading !== '' || column >= firstFigures) return null;
    heading = text;
  }
  return heading !== '' && readCell({ text: heading, number: null, date: null }).kind === 'text' ? heading : null;
}

/**
 * What the headings inside a table say of the rows below them: the areas of a table name their indicator there
 * (一、地区生产总值（亿元）), the indicators their area. Null where the first row is none, or they say neither.
 */
export function sectionsOfTable(
  filled: FilledGrid,
  body: TableMapping['body'],
  rowDimension: Dimension | null,
  firstFigures: number,
  vocabulary: Vocabulary,
): TableMapping['sections'] {
  const headings: string[] = [];
  for (let row = body[0]; row <= Math.min(body[1], body[0] + 2000); row++) {
    const heading = headingIn(filled, row, firstFigures);
    if (heading !== null) headings.push(heading);
    else if (row === body[0]) return null;
  }
  const areas = headings.filter((heading) => vocabulary.isArea(heading)).length;
  if (rowDimension !== 'area' && areas === headings.length) return rowDimension === null ? null : 'area';
  const namesIndicators = headings.every((heading) => namesIndicator(heading, vocabulary));
  return (rowDimension === 'area' || rowDimension === 'period') && namesIndicators ? 'indicator' : null;
}

function namesIndicator(text: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.isArea(text) || tablePeriod(text) !== null) return false;
  const { name, unit } = splitUnit(text);
  return (
    unit !== '' ||
    vocabulary.isIndicator(name) ||
    /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])/.test(text)
  );
}

/** The heading each row of a body stands under; rows above the first have none. */
export function sectionTexts(filled: FilledGrid, mapping: TableMapping): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  if (mapping.sections === null) return texts;
  const firstFigures = mapping.columns.findIndex(({ role }) => role === 'measure');
  let current = '';
  for (let row = mapping.body[0]; row <= mapping.body[1]; row++) {
    current = headingIn(filled, row, firstFigures) ?? current;
    if (current !== '') texts.set(row, current);
  }
  return texts;
}
