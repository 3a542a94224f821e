import { parsePeriod } from '../indicators/period.ts';
import { readPeriod, writePeriod } from '../indicators/sdmx-period.ts';

const earliest = 1900;
const latest = 2100;

/**
 * Reads a period as tables print it, into SDMX text: what `parsePeriod` reads, and 2020 · Y2020年 · 2020Q1 · 2020.1 ·
 * 202001 · 2013/14 · FY2013 · 2020 [YR2020] · Jan 2020 · 2020年(预计). Null when it is none. `year` completes texts
 * without one (一季度).
 */
export function tablePeriod(text: string, year: number | null = null): string | null {
  const plain = text
    .replace(/(?:[①-⑳⁰¹²³⁴-⁹*＊]+|[[(【]\s*note\s*\d*\s*[\])】])\s*$/i, '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || plain.length > 40) return null;
  return bareYear(plain) ?? sdmxRange(plain) ?? compact(plain) ?? parsePeriod(withoutMarks(plain), year);
}

/** A number that may be a year: a cell of its own says little, a row or column of them says that they are years. */
export function bareYear(text: string): string | null {
  const match = /^[Yy]?(\d{4})(?:\.0)?(?: ?年)?$/.exec(text.trim());
  const year = Number(match?.[1]);
  return match !== null && year >= earliest && year <= latest ? (match[1] ?? null) : null;
}

/** SDMX writes a span by its start and length: 2016-01-01/P5Y is 2016/2020, 2020-01-01/P10M is January to October. */
function sdmxRange(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-01\/P(\d{1,3})([YM])$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const length = Number(match[3]);
  if (match[4] === 'Y')
    return match[2] === '01' ? valid(length === 1 ? `${year}` : `${year}/${year + length - 1}`) : null;
  const last = Number(match[2]) - 1 + length - 1;
  const end = `${year + Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
  const start = `${match[1]}-${match[2]}`;
  return valid(start === end ? start : `${start}/${end}`);
}

const monthWords = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function compact(text: string): string | null {
  const worldBank = /^(\d{4}) ?\[YR\1\]$/.exec(text);
  if (worldBank !== null) return worldBank[1] ?? null;
  const fiscal = /^(?:FY ?)?(\d{4}) ?[/-] ?(\d{2})$/i.exec(text);
  if (fiscal !== null) return fiscalYear(Number(fiscal[1]), fiscal[2] ?? '', text);
  const named = /^FY ?(\d{4})$/i.exec(text);
  if (named !== null) return named[1] ?? null;
  const part =
    /^(\d{4}) ?[-. ]?([QqSsHh]) ?([1-4])$/.exec(text) ?? swapped(/^([QqSsHh])([1-4])[ -]?(\d{4})$/.exec(text));
  if (part !== null) return valid(`${part[1]}-${part[2]?.toUpperCase() === 'Q' ? 'Q' : 'S'}${part[3]}`);
  const quarter = /^(\d{4})年? ?第?([1-4一二三四])(?:季度?|季)$/.exec(text);
  if (quarter !== null) {
    const number = '一二三四'.indexOf(quarter[2] ?? '') + 1;
    return `${quarter[1]}-Q${number === 0 ? quarter[2] : number}`;
  }
  const month =
    /^(\d{4}) ?年 ?(\d{1,2}) ?月份?$/.exec(text) ??
    /^(\d{4})[./-](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})$/.exec(text);
  if (month !== null) return valid(`${month[1]}-${(month[2] ?? '').padStart(2, '0')}`);
  const day = /^(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])\d{1,2}日?$/.exec(text);
  if (day !== null) return valid(`${day[1]}-${(day[2] ?? '').padStart(2, '0')}`);
  const english = /^([A-Za-z]{3})[a-z]*[ -]?(\d{4})$/.exec(text);
  const index = monthWords.indexOf(english?.[1]?.toLowerCase() ?? '');
  return english === null || index < 0 ? null : valid(`${english[2]}-${String(index + 1).padStart(2, '0')}`);
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match === null ? null : [match[0], match[3], match[1], match[2]];
}

/** 2013/14 is the year that spans both; 2013-12 is a month. */
function fiscalYear(year: number, ending: string, text: string): string | null {
  const follows = (year + 1) % 100 === Number(ending);
  if (follows && (text.includes('/') || Number(ending) > 12 || /^FY/i.test(text))) return `${year}/${year + 1}`;
  return valid(`${year}-${ending}`);
}

function valid(text: string): string | null {
  const period = readPeriod(text);
  return period === null ? null : writePeriod(period);
}

/** 2020年(预计), 2020年末数, 2020年*: what is printed around a year in a header. */
function withoutMarks(text: string): string {
  return text
    .replace(/[（(](?:预计|初步|快报|预测|估计|修订|E|e|p|P|r|R)[)）]$/, '')
    .replace(/[*＊①②③]+$/, '')
    .replace(/(?<=年)末?数$/, '')
    .replace(/(?<=月)累计(?:数|值)?$/, '')
    .trim();
}
