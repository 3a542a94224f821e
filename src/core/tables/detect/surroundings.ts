import { bareYear, tablePeriod } from '../table-period.ts';
import { isUnit, splitUnit, tidyName } from '../name-and-unit.ts';
import { parseUnit } from '../../indicators/unit.ts';
import type { SourceDraft } from '../mapping.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What the texts around a table say of all its figures. '' where they don't. */
export type Surroundings = {
  indicator: string;
  unit: string;
  percentToo: boolean; // 单位：亿元、%
  area: string;
  period: string; // SDMX
  title: string;
  source: SourceDraft;
};

const keyed =
  /^(指标|指标名称|地区|区域|数据库|时间|时期|报告期|单位|计量单位|数据来源|资料来源|来源|发布单位|发布机构|发布日期|发布时间|填报单位|制表单位|Data Source|Source|Last Updated Date|Unit|Published|Publisher)\s*[:：\t]\s*(.*)$/i;

/** Reads 指标：… 单位：… 数据来源：… and the title, above and below a table. `sheet` and `file` name what nothing else does. */
export function readSurroundings(
  above: readonly string[],
  below: readonly string[],
  names: { sheet: string; file: string },
  vocabulary: Vocabulary,
): Surroundings {
  const found: Surroundings = {
    indicator: '',
    unit: '',
    percentToo: above.some((line) => /单位\s*[:：][^\s\t]*[、,，;；][%％]|单位\s*[:：][%％][、,，;；]/.test(line)),
    area: '',
    period: '',
    title: '',
    source: { title: '', publisher: '', datePublished: '', url: '', note: '' },
  };
  const notes: string[] = [];
  for (const line of above) {
    for (const part of line.split('\t').length > 2 ? line.split('\t') : [line]) readLine(part.trim(), found, notes);
  }
  const titleLine = above.flatMap((line) => line.split('\t')).find((text) => !keyed.test(text.trim()) && isTitle(text));
  for (const line of below) {
    const plain = line.trim();
    // Notes go on in lines of their own: 2.… and ①….
    if (!keyed.test(plain) && !/^(?:注|备注|说明|附注|note)/i.test(plain) && (notes.length > 0 || opensNote(plain)))
      notes.push(plain);
    else readLine(plain, found, notes);
  }
  found.title = titleLine?.trim() ?? '';
  const titles = [found.title, ...above.filter((line) => !keyed.test(line.trim())), names.sheet, stem(names.file)];
  if (found.area === '') found.area = first(titles, (title) => vocabulary.areaIn(title));
  if (found.period === '') found.period = first(titles, periodIn);
  if (found.unit === '') found.unit = first(above, unitIn);
  if (found.unit === '') found.unit = unitOfTitle(found.title);
  found.source.note = notes.join('\n').slice(0, 5000);
  if (found.source.title === '') found.source.title = found.title;
  return found;
}

/** A title's own name when no column names the indicator: 2020年韶关市森林覆盖率(%) → 森林覆盖率. */
export function indicatorInTitle(title: string, area: string): { name: string; unit: string } {
  const { name, unit } = splitUnit(title.replace(/^(?:表|附表|table)\s*[\d一二三四五六七八九十.\-—]*[:：\s]*/i, ''));
  const plain = name
    .replace(/\d{4}\s*[-—–~至]\s*\d{4}\s*年?/g, '')
    .replace(/\d{4}\s*年?(?:度|末|\d{1,2}\s*[-—–]\s*\d{1,2}月|上半年|[前一二三四]+季度)?/g, '')
    .replace(area === '' ? /$^/ : area, '')
    .replace(/^(?:各省|各市|各县区?|各地区?|分地区|分省|分市|历年|主要年份)(?:的)?/, '')
    .replace(/(?:情况|统计表|一览表|数据表?)$/, '');
  return { name: tidyName(plain), unit };
}

function readLine(line: string, found: Surroundings, notes: string[]): void {
  const match = keyed.exec(line.replace(/^[(（](.*)[)）]$/, '$1'));
  const value = (match?.[2] ?? '').trim().replace(/\s*[(（][A-Za-z0-9 ,.%/]+[)）]$/, ''); // 亿元(100 million yuan)
  switch (match?.[1]?.toLowerCase()) {
    case undefined:
      if (/^(?:注|备注|说明|附注|note)/i.test(line)) notes.push(line);
      return;
    case '指标':
    case '指标名称': {
      const { name, unit } = splitUnit(value);
      found.indicator = name;
      if (unit !== '') found.unit = unit;
      return;
    }
    case '地区':
    case '区域':
      found.area = value;
      return;
    case '时间':
    case '时期':
    case '报告期':
      found.period = tablePeriod(value) ?? found.period;
      return;
    case '单位':
    case '计量单位':
    case 'unit':
      if (value.length <= 40) found.unit = value.split(/\s{2,}|、|；/).length > 1 ? unitIn(line) : value; // several units: none for all
      return;
    case '数据库':
      found.source.title = value;
      return;
    case 'data source':
      found.source.title = value;
      if (/world development indicators/i.test(value)) found.source.publisher = 'World Bank';
      return;
    case '发布日期':
    case '发布时间':
    case 'last updated date':
    case 'published':
      found.source.datePublished = dateIn(value);
      return;
    default:
      found.source.publisher = value.replace(/[。.]$/, '');
  }
}

function opensNote(line: string): boolean {
  return /^(?:[①-⑳*＊†‡]|\[\d{1,2}\])/.test(line);
}

function isTitle(text: string): boolean {
  const plain = text.trim();
  return (
    plain.length >= 2 &&
    plain.length <= 80 &&
    !/^[(（]?\d{4}年?[)）]?$/.test(plain) &&
    !/^(?:注|说明|note)/i.test(plain)
  );
}

/** Of 亿元、% the one that isn't for the growth beside the figures. */
function unitIn(line: string): string {
  const alone = line.trim().replace(/^[(（](.*)[)）]$/, '$1'); // (万元) by itself above a table
  if (parseUnit(alone) !== null) return alone;
  const printed = /(?:计量)?单位\s*[:：]\s*([^\s\t()（）]{1,20})/.exec(line)?.[1] ?? '';
  const [unit = '', ...others] = printed.split(/[、,，;；]/).filter((text) => !/^[%％]$/.test(text));
  if (others.length > 0) return '';
  return isUnit(unit) ? unit : isUnit(printed) ? printed : '';
}

/** 卫生机构（个）: of a title only a unit of the table, as its brackets hold anything. */
function unitOfTitle(title: string): string {
  const { unit } = splitUnit(title);
  return parseUnit(unit) === null ? '' : unit;
}

/** One period a title names: 2020年全市… · 2020年1—10月…; spans of years (2015—2020年) are the columns', not one period. */
function periodIn(title: string): string {
  const plain = title.normalize('NFKC');
  if (/\d{4}\s*年?\s*[-—–~至]\s*\d{4}/.test(plain)) return '';
  const match =
    /\d{4}\s*年\s*(?:\d{1,2}\s*月?\s*[-—–~至]\s*\d{1,2}\s*月|\d{1,2}\s*月|上半年|下半年|前?[一二三四]季度|第[一二三四]季度|末|底)?/.exec(
      plain,
    );
  if (match !== null) return tablePeriod(match[0]) ?? '';
  return bareYear(/(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(plain)?.[1] ?? '') ?? '';
}

function dateIn(text: string): string {
  const match = /(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})/.exec(text);
  return match === null ? '' : `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
}

function first(titles: readonly string[], read: (title: string) => string): string {
  for (const title of titles) {
    const found = read(title);
    if (found !== '') return found;
  }
  return '';
}

function stem(file: string): string {
  return file.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}
