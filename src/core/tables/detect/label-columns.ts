import type { ColumnMapping, Dimension } from '../mapping.ts';
import { isUnit } from '../name-and-unit.ts';
import { tablePeriod } from '../table-period.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A column that holds no figures: its header and some of its cells. */
export type LabelColumn = { column: number; header: string; cells: readonly string[] };

/** A group of things is an indicator's name where nothing else is one, a breakdown where something is. */
type Test = { dimension: Dimension | 'ignore' | 'indicator-group'; header: RegExp };

/** What headers call a dimension, Chinese and English; the first that matches counts. */
const headers: readonly Test[] = [
  {
    dimension: 'ignore',
    header:
      /^(?:序号|序列|行号|编号|no\.?|#|id|structure|structure_id|action|decimals|freq|frequency|unit_mult_name|(?:decimal|fractional) ?(?:date|year)|省份?(?:代码|编码))$/i,
  },
  {
    dimension: 'area-code',
    header:
      /^(?:(?:geo|country|area|region|entity|nuts|ons|gss|m49|local authority|district|county|state)[ _]?code|code|iso ?3?|fips|ref_area|adcode|(?:地区|区划|行政区划|行政|城市|地?市|市县|区县|县区|县|区)?(?:代码|编码))$/i,
  },
  { dimension: 'indicator-code', header: /^(?:indicator ?code|series ?code|指标代码|指标编码|indicator)$/i },
  { dimension: 'multiplier', header: /^(?:unit ?multiplier|unit_mult|scale)$/i },
  { dimension: 'status', header: /(?:observation ?status|obs_status|^status$|^flags?$|^状态$|数据状态)/i },
  {
    dimension: 'unit',
    header: /^(?:units?|unit ?measures?|unit_measure|unit of measure(?:ment)?|计量单位|单位|数据单位)$/i,
  },
  { dimension: 'note', header: /^(?:notes?|comments?|footnotes?|comment_obs|备注|说明|注释|注)$/i },
  { dimension: 'source', header: /^(?:source|sources|data source|source_detail|来源|数据来源|资料来源)$/i },
  { dimension: 'quote', header: /^(?:原文|quote|引文)$/i },
  { dimension: 'nature', header: /^(?:属性|指标属性|性质|指标性质|类型)$/ },
  { dimension: 'rank-scope', header: /^(?:排名范围|rank_scope)$/i },
  {
    dimension: 'period',
    header:
      /^(?:年份|年度|年|年月|时间|时期|日期|月份?|季度?|报告期|统计时间|years?|periods?|time|dates?|time_?period|month|quarter)$/i,
  },
  {
    dimension: 'area',
    header:
      /^(?:地区|地 ?区|地域|区域|城市|省份|省|省市|市|地级?市|(?:所属|所在)(?:省份?|城市|地?市|区?县)|市县|县区|区县|县|县市区|县（市、区）|县\(市、区\)|行政区|行政区划|国家|国家或地区|国家[/、（(]地区[)）]?|省份?[/、]市|单位名称|镇街|乡镇|镇|街道|country(?: name)?|areas?|area name|regions?|region name|city|province|state|geography|geo|ref_area_name|location|entity)$/i,
  },
  { dimension: 'indicator-group', header: /^(?:类别|分类|品种|行业|类型|产业)$/ },
  {
    dimension: 'indicator',
    header:
      /^(?:指标|指标名称|指 ?标|项目|项 ?目|名称|统计指标|indicators?|indicator ?name|series ?name|variable|item|items|measure|indicator_name)$/i,
  },
];

/** The dimension of each label column. At most one column says each of indicator, area, period and unit. */
export function labelColumns(
  columns: readonly LabelColumn[],
  vocabulary: Vocabulary,
  said: { indicator: boolean; area: boolean; period: boolean },
): Map<number, ColumnMapping> {
  const found = new Map<number, Dimension | 'ignore'>();
  const taken = new Set<Dimension>();
  const give = (column: number, dimension: Dimension | 'ignore') => {
    found.set(column, dimension);
    if (dimension !== 'ignore') taken.add(dimension);
  };
  const nested = nestedAreas(columns, vocabulary);
  const finest = finestOf(columns, nested);
  for (const { column, header, cells } of columns) {
    if (cells.every((cell) => cell.trim() === '')) {
      give(column, 'ignore');
      continue;
    }
    const name = header.normalize('NFKC').replace(/\s+/g, ' ').trim();
    const test = headers.find(
      (candidate) => candidate.header.test(name) && fits(candidate.dimension, cells, vocabulary),
    );
    if (test === undefined || test.dimension === 'indicator-group') continue;
    if (nested.includes(column)) {
      give(column, column === finest || nested.at(-1) === finest ? 'area' : 'ignore');
      continue;
    }
    const isPart = test.dimension === 'period' && /^(?:月份?|季度?|month|quarter)$/i.test(name); // beside a year
    if (test.dimension === 'ignore' || isPart || !taken.has(test.dimension)) give(column, test.dimension);
  }
  byContent(columns, found, taken, give, vocabulary);
  for (const { column, cells } of columns) {
    if (!found.has(column) && isTranslation(cells) && columns.some((other) => isChinese(other.cells)))
      give(column, 'ignore');
  }
  const rest = columns.filter(({ column }) => !found.has(column));
  for (const { column, header } of rest) {
    // 类别 beside 指标 says where an indicator belongs, not what part of it a figure is.
    if (isGroup(header) && taken.has('indicator')) give(column, 'ignore');
    else if (!taken.has('indicator') && !said.indicator && !taken.has('indicator-code')) give(column, 'indicator');
    else if (!taken.has('area') && !said.area && header.trim() === '') give(column, 'area');
    else if (
      !taken.has('area') &&
      !said.area &&
      !taken.has('area-code') &&
      said.indicator &&
      rest.length === 1 &&
      !isGroup(header)
    )
      give(column, 'area');
    else give(column, 'breakdown');
  }
  return new Map(
    columns.map(({ column, header }) => {
      const dimension = found.get(column) ?? 'ignore';
      return [column, dimension === 'ignore' ? { role: 'ignore' } : { role: 'label', dimension, name: header.trim() }];
    }),
  );
}

/**
 * Columns of areas within areas, 省份 城市 区县: a figure is of the last that is printed in its row, so the others count too
 * where they stand before it.
 */
function nestedAreas(columns: readonly LabelColumn[], vocabulary: Vocabulary): number[] {
  const areas = headers.find(({ dimension }) => dimension === 'area');
  const found = columns.filter(
    ({ header, cells }) =>
      areas?.header.test(header.normalize('NFKC').trim()) === true &&
      share(cells, (cell) => vocabulary.isArea(cell.trim())) > 0.5,
  );
  return found.length < 2 ? [] : found.map(({ column }) => column);
}

/** Of nested areas the column with the most names; of as many the last. */
function finestOf(columns: readonly LabelColumn[], nested: readonly number[]): number | undefined {
  const names = (column: number) => new Set(columns.find((one) => one.column === column)?.cells).size;
  return [...nested].reverse().sort((left, right) => names(right) - names(left))[0];
}

function isGroup(header: string): boolean {
  return headers.some((test) => test.dimension === 'indicator-group' && test.header.test(header.trim()));
}

/** A header may be wrong for its cells: 单位 also heads columns of organisations, 代码 those of industries. */
function fits(dimension: Test['dimension'], cells: readonly string[], vocabulary: Vocabulary): boolean {
  switch (dimension) {
    case 'period':
      return share(cells, (cell) => tablePeriod(cell, 2000) !== null) > 0.6;
    case 'unit':
      return share(cells, (cell) => tablePeriod(cell) === null && (isUnit(cell) || cell.length <= 30)) > 0.6;
    case 'area-code':
      return share(cells, (cell) => /^[A-Za-z0-9_-]{2,16}$/.test(cell.trim())) > 0.8;
    case 'nature':
      return share(cells, (cell) => /^(?:预期性|约束性)/.test(cell.trim())) > 0.6;
    case 'indicator':
      return share(cells, (cell) => vocabulary.isArea(cell) || tablePeriod(cell) !== null) < 0.6;
    case 'area': // a table turned on its side keeps the header it had
      return share(cells, (cell) => tablePeriod(cell) !== null) < 0.6;
    default:
      return true;
  }
}

function byContent(
  columns: readonly LabelColumn[],
  found: ReadonlyMap<number, Dimension | 'ignore'>,
  taken: ReadonlySet<Dimension>,
  give: (column: number, dimension: Dimension) => void,
  vocabulary: Vocabulary,
): void {
  for (const { column, cells } of columns) {
    if (found.has(column)) continue;
    if (!taken.has('period') && share(cells, (cell) => tablePeriod(cell) !== null) > 0.8) give(column, 'period');
    else if (!taken.has('area') && share(cells, (cell) => vocabulary.isArea(cell.trim())) > 0.5) give(column, 'area');
    else if (!taken.has('unit') && share(cells, isUnit) > 0.8) give(column, 'unit');
  }
}

/** A column of English names beside one of Chinese ones says the same. */
function isTranslation(cells: readonly string[]): boolean {
  return share(cells, (cell) => /[A-Za-z]{3}/.test(cell) && !/[\u4e00-\u9fff]/.test(cell)) > 0.9;
}

function isChinese(cells: readonly string[]): boolean {
  return share(cells, (cell) => /[\u4e00-\u9fff]/.test(cell)) > 0.5;
}

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
}
