import type { FilledGrid } from './filled-grid.ts';
import type { TableRegion } from './find-tables.ts';

/** Texts above a column, top to bottom, each once. A text over empty cells goes on to the right, as in merged cells. */
export function headerPath(filled: FilledGrid, { header }: TableRegion, column: number): string[] {
  if (header === null) return [];
  const [top, bottom] = header;
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const own = filled.label(row, column).text;
    const text = plainText(own.trim() === '' && row < bottom ? textOfGroup(filled, row, column, header) : own);
    if (text !== '' && !path.includes(text)) path.push(text);
  }
  return path;
}

/** A header cell in one line, without the translation that yearbooks print on a line of its own below the Chinese. */
function plainText(text: string): string {
  const [chinese = '', translation] = text.trim().split(/\s*\n\s*(?=[A-Za-z][^\u4e00-\u9fff]*$)/);
  const isAcronym = /^[A-Z][A-Z0-9.&-]*$/.test(translation ?? ''); // 人均\nGDP is one name, 国内生产总值\nGDP two
  const kept = translation === undefined || !/[\u4e00-\u9fff]/.test(chinese) || (isAcronym && chinese.length < 4);
  return (kept ? text : chinese).replace(/\s+/g, ' ').trim();
}

/**
 * The nearest text to the left, unless the columns between say that its group has ended, or it is the text of one column
 * that reaches down from the row above.
 */
function textOfGroup(
  filled: FilledGrid,
  row: number,
  column: number,
  [top, bottom]: readonly [number, number],
): string {
  for (let left = column - 1; left >= 1; left--) {
    if (filled.label(bottom, left).text.trim() === '') break;
    const text = filled.label(row, left).text;
    if (text.trim() === '') continue;
    const above = row === top ? '' : filled.label(row - 1, left).text;
    return row > top && (above === text || above !== filled.label(row - 1, column).text) ? '' : text;
  }
  return '';
}

/** The name of a label column: of a bilingual header the Chinese part. */
export function labelHeader(path: readonly string[]): string {
  const chinese = path
    .filter((text) => /[\u4e00-\u9fff]/.test(text))
    .map((text) => text.replace(/(?<=[\u4e00-\u9fff]) ?[A-Za-z][A-Za-z ]*$/, ''));
  const name = (chinese.length > 0 ? chinese.slice(-1) : path).join(' ');
  return name.replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '');
}

const labels =
  /^(?:序号|行号|编号|[\u4e00-\u9fff]{0,6}(?:代码|编码)|adcode|年份|年度|月份?|季度?|year|month|quarter|code|geo ?code|country code|unit_mult|decimals|unit ?multiplier|(?:decimal|fractional) ?(?:date|year)|no\.?|id)$/i;

/** Numbers under these names are no figures. */
export function isLabelHeader(path: readonly string[]): boolean {
  return labels.test(path.at(-1)?.trim() ?? '') || labels.test(labelHeader(path).trim());
}
