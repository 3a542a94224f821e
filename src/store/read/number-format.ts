import Decimal from 'decimal.js';
import { fillFormat } from './number-format-fill.ts';

/** Formats that workbooks name by number only. Currency and accounting (5–8, 37–44) print nothing we keep. */
const builtinFormats: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

/** The code of a built-in format; 14–17, 22, 27–36 and 50–58 are dates, the last ones of Chinese and Japanese. */
export function builtinFormat(id: number): string {
  const isDate = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? 'yyyy-mm-dd' : (builtinFormats[id] ?? '');
}

/** Whether a format prints a date, a time of day or a number. */
export function kindOfFormat(format: string): 'date' | 'time' | 'number' {
  if (format === '' || format === 'General') return 'number';
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const first = splitSections(format)[0] ?? '';
  const marks = first.replace(/\[(?![hms]+\])[^\]]*\]|"[^"]*"?|[\\!_*].|General|E[+-]/gi, '').toLowerCase();
  const isTime = /[hs]/.test(marks);
  const isDate = /[yd]|e(?![+-])|a{3,4}/.test(marks) || (marks.includes('m') && !isTime);
  const kind = isDate ? 'date' : isTime ? 'time' : 'number';
  if (kinds.size < 5000) kinds.set(format, kind);
  return kind;
}

const kinds = new Map<string, 'date' | 'time' | 'number'>();

/** A number as its format prints it; null if that is nothing but digits, separators and signs. */
export function displayedNumber(value: number, format: string): string | null {
  if (format === '' || !/[%"\\![,;]|[^\x20-\x7e]/.test(format) || format.length > 500) return null;
  if (kindOfFormat(format) !== 'number') return null;
  const sections = splitSections(format);
  const index = sectionFor(value, sections);
  const isNegativePart = index > 0 && value < 0 && !/\[[<>=]/.test(format);
  const shown = new Decimal(value.toPrecision(15));
  return fillFormat(isNegativePart ? shown.abs() : shown, sections[index] ?? '');
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (const [part] of format.matchAll(/"[^"]*"?|\[[^\]]*\]?|[\\!_*][\s\S]|[\s\S]/g)) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

function sectionFor(value: number, sections: readonly string[]): number {
  const conditions = sections.map((section) => /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/.exec(section));
  if (conditions.some((condition) => condition !== null)) {
    const met = conditions.findIndex((condition) => condition === null || meets(value, condition));
    return met === -1 ? sections.length - 1 : met;
  }
  if (sections.length === 1 || value > 0) return 0;
  if (value < 0) return 1;
  return sections.length > 2 ? 2 : 0;
}

function meets(value: number, [, operator = '', bound = '']: RegExpExecArray): boolean {
  const difference = value - Number(bound);
  if (operator === '<>') return difference !== 0;
  return (operator.includes('<') && difference < 0) || (operator.includes('>') && difference > 0)
    ? true
    : operator.includes('=') && difference === 0;
}
