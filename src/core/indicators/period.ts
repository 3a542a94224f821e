import type { Language } from './language.ts';
import type { ObservationSnapshot } from './observation.ts';
import { planPeriods } from './plan-periods.ts';
import { monthSpan, type Period, readPeriod, writePeriod } from './sdmx-period.ts';

/** `asOf`: a month is the date a level was known (截至2021年4月). `planByName` false: a five-year plan by its years. */
export type PeriodStyle = { asOf?: boolean; planByName?: boolean };

/** Prints SDMX text: 2020年 · 2020年一季度 · 2020年1—10月 · “十三五”时期; text that is no period is printed as it is. */
export function printPeriod(text: string, language: Language, style: PeriodStyle = {}): string {
  const period = readPeriod(text);
  if (period === null) return text;
  return language === 'en' ? printEnglish(period, style) : printChinese(period, style);
}

/**
 * Prints an observation's period by how it was known: an inferred month is the month the source speaks in (截至…),
 * an inferred five-year span isn't called by the plan's name, and sums since an unprinted start say so.
 */
export function printPeriodOf(snapshot: ObservationSnapshot, language: Language): string {
  const { period, periodBasis } = snapshot;
  if (period === 'unknown' && periodBasis === 'cumulative-unknown-start') {
    return language === 'en' ? 'cumulative, start not stated' : '累计（起始时间未注明）';
  }
  const inferred = periodBasis === 'inferred';
  return printPeriod(period, language, { asOf: inferred, planByName: !inferred });
}

/**
 * Reads a period as Chinese or English texts print it, or SDMX text, into SDMX text; null when it is no period.
 * `year` completes texts without a year (一季度, 1—10月).
 */
export function parsePeriod(text: string, year: number | null = null): string | null {
  const plain = fold(text);
  const sdmx = readPeriod(plain);
  if (sdmx !== null) return writePeriod(sdmx);
  const period = parseWords(plain, year) ?? parseEnglish(text.trim());
  if (period === null) return null;
  const written = writePeriod(period);
  return readPeriod(written) === null ? null : written;
}

const quarterWords = ['一', '二', '三', '四'];
const halfWords = ['上', '下'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function printChinese(period: Period, style: PeriodStyle): string {
  switch (period.kind) {
    case 'year':
      return `${period.year}年`;
    case 'half':
      return `${period.year}年${halfWords[period.half - 1]}半年`;
    case 'quarter':
      return `${period.year}年${quarterWords[period.quarter - 1]}季度`;
    case 'month':
      return `${style.asOf === true ? '截至' : ''}${period.year}年${period.month}月`;
    case 'months': {
      const { from, to } = period;
      const sameYear = from.year === to.year;
      return `${from.year}年${from.month}${sameYear ? '' : '月'}—${sameYear ? '' : `${to.year}年`}${to.month}月`;
    }
    case 'years': {
      const plan = style.planByName === false ? undefined : planOf(period);
      return plan === undefined ? `${period.from}—${period.to}年` : `“${plan.number}”时期`;
    }
    case 'unknown':
      return '时间未注明';
  }
}

function printEnglish(period: Period, style: PeriodStyle): string {
  switch (period.kind) {
    case 'year':
      return String(period.year);
    case 'half':
      return `H${period.half} ${period.year}`;
    case 'quarter':
      return `Q${period.quarter} ${period.year}`;
    case 'month':
      return `${style.asOf === true ? 'as of ' : ''}${monthNames[period.month - 1]} ${period.year}`;
    case 'months': {
      const { from, to } = period;
      const start = `${monthNames[from.month - 1]}${from.year === to.year ? '' : ` ${from.year}`}`;
      return `${start}–${monthNames[to.month - 1]} ${to.year}`;
    }
    case 'years': {
      const plan = style.planByName === false ? undefined : planOf(period);
      const years = `${period.from}–${period.to}`;
      return plan === undefined ? years : `${plan.ordinal} Five-Year Plan (${years})`;
    }
    case 'unknown':
      return 'period not stated';
  }
}

function planOf({ from, to }: { from: number; to: number }) {
  return planPeriods.find((plan) => plan.from === from && plan.to === to);
}

/** Full-width digits, the dashes of ranges and spaces, so that one pattern reads all ways of typing. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[—–~～−]|(?<=[\d月年])至(?=\d)/g, '-')
    .replace(/-+/g, '-');
}

function parseWords(text: string, assumedYear: number | null): Period | null {
  if (text === '时间未注明') return { kind: 'unknown' };

  const plan = planPeriods.find(({ number }) =>
    new RegExp(`^["“”'「]?${number}["“”'」]?(?:时期|期间|规划)?$`).test(text),
  );
  if (plan !== undefined) return { kind: 'years', from: plan.from, to: plan.to };

  const years = /^(\d{4})年?-(\d{4})年?(?:期间)?$/.exec(text);
  if (years !== null) return { kind: 'years', from: Number(years[1]), to: Number(years[2]) };

  const spanning = /^(\d{4})年(\d{1,2})月-(\d{4})年(\d{1,2})月$/.exec(text);
  if (spanning !== null) return months(spanning[1], spanning[2], spanning[3], spanning[4]);

  const dated = /^(?:截至|截止|到)?(?:(\d{4})年)?(.*)$/.exec(text);
  const year = dated?.[1] === undefined ? assumedYear : Number(dated[1]);
  if (dated === null || year === null || (dated[1] === undefined && dated[2] === '')) return null;
  return parseInYear(dated[2] ?? '', year);
}

function parseInYear(text: string, year: number): Period | null {
  if (/^(度|全年|末|底|年末|年底)?$/.test(text)) return { kind: 'year', year };
  const quarter = /^第?([一二三四1-4])季度?末?$|^Q([1-4])$/.exec(text);
  if (quarter !== null)
    return { kind: 'quarter', year, quarter: ordinal(quarter[1] ?? quarter[2] ?? '', quarterWords) };
  const half = /^([上下])半年$/.exec(text);
  if (half !== null) return { kind: 'half', year, half: ordinal(half[1] ?? '', halfWords) };
  const quarters = /^前([二两三])季度$|^前([二两三])个季度$/.exec(text);
  if (quarters !== null) {
    const last = (quarters[1] ?? quarters[2]) === '三' ? '9' : '6';
    return months(String(year), '1', String(year), last);
  }
  const first = /^前(\d{1,2})个?月$/.exec(text);
  if (first !== null) return months(String(year), '1', String(year), first[1]);
  const range = /^(\d{1,2})月?-(\d{1,2})月(?:份|末|底)?$/.exec(text);
  if (range !== null) return months(String(year), range[1], String(year), range[2]);
  const month = /^(\d{1,2})月(?:份|末|底|\d{1,2}日)?$/.exec(text);
  if (month !== null) return { kind: 'month', year, month: Number(month[1]) };
  return null;
}

function parseEnglish(text: string): Period | null {
  if (text === 'period not stated') return { kind: 'unknown' };
  const part = /^([QH])([1-4]) (\d{4})$/.exec(text);
  if (part !== null) {
    const [number, year] = [Number(part[2]), Number(part[3])];
    return part[1] === 'Q' ? { kind: 'quarter', year, quarter: number } : { kind: 'half', year, half: number };
  }
  const plan = planPeriods.find(({ ordinal: name }) => text.startsWith(`${name} Five-Year Plan`));
  if (plan !== undefined) return { kind: 'years', from: plan.from, to: plan.to };
  const month = /^(?:as of )?([A-Z][a-z]+) (\d{4})$/.exec(text);
  if (month !== null) return { kind: 'month', year: Number(month[2]), month: monthNumber(month[1]) };
  const range = /^([A-Z][a-z]+)(?: (\d{4}))?[–-]([A-Z][a-z]+) (\d{4})$/.exec(text);
  if (range === null) return null;
  const endYear = range[4];
  return months(range[2] ?? endYear, String(monthNumber(range[1])), endYear, String(monthNumber(range[3])));
}

function months(fromYear = '', fromMonth = '', toYear = '', toMonth = ''): Period {
  return monthSpan(
    { year: Number(fromYear), month: Number(fromMonth) },
    { year: Number(toYear), month: Number(toMonth) },
  );
}

function ordinal(text: string, words: readonly string[]): number {
  const index = words.indexOf(text);
  return index === -1 ? Number(text) : index + 1;
}

/** 1–12, 0 for a word that is no month: reading it back then fails. */
function monthNumber(name = ''): number {
  return monthNames.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
}
