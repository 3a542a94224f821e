import Decimal from 'decimal.js';
import type { ObservationStatus, Qualifier } from '../indicators/observation.ts';
import { parseUnit } from '../indicators/unit.ts';
import type { Cell } from './grid.ts';

/** What a cell of a measure column holds. `missing` is the mark printed, '' for a blank: never a zero. */
export type CellReading =
  | { kind: 'number'; value: string; qualifier: Qualifier; status: ObservationStatus; unit: string; mark: string }
  | { kind: 'missing'; mark: string }
  | { kind: 'text'; text: string };

const missingMarks = new Set([
  ...[
    '',
    '-',
    '--',
    '---',
    '—',
    '——',
    '–',
    '−',
    '―',
    '－',
    '…',
    '......',
    '⋯',
    '...',
    '..',
    '.',
    '·',
    '/',
    '\\',
    '*',
    '**',
  ],
  ...['x', 'X', 'z', 'Z', 'c', 'C', ':', '#', 'n/a', 'na', 'n.a.', 'nan', 'null', 'none', 'nil', '#n/a', '#div/0!'],
  ...[
    '[x]',
    '[z]',
    '[c]',
    '[u]',
    '[low]',
    'suppressed',
    'not available',
    '无',
    '空',
    '未公布',
    '缺',
    '暂无',
    '不详',
    '无数据',
  ],
  ...['#value!', '#ref!', '#name?', '#num!', '#null!', '□', '△', '▲', 'ⅹ', '×'],
]);

/** Letters of CL_OBS_STATUS printed behind a number, as Eurostat and others do. */
const flags: Readonly<Record<string, ObservationStatus>> = {
  p: 'provisional',
  e: 'estimated',
  f: 'forecast',
  b: 'break',
  d: 'different-definition',
  u: 'low-reliability',
  i: 'imputed',
  r: 'normal', // revised: a vintage, no status
};

const numberText = /^([+-]?)(\d[\d,]*(?:\.\d+)?|\.\d+)$/;

/** Reads a cell: 1,353.49 · １２３ · (12.5) · 12.5% · 98① · 45.6p · 约12 · >80 · 12.5万元. Anything else stays text. */
export function readCell(cell: Cell): CellReading {
  // Before folding, which would make the note ① of 98① a digit.
  const mark = /(?<=[\d%％)）])[①-⑳⁰¹²³⁴-⁹*＊†‡]+\s*$/.exec(cell.text)?.[0] ?? '';
  const unmarked = mark === '' ? cell.text : cell.text.slice(0, -mark.length);
  const bracketed = /^\s*〔(.+)〕\s*$/.exec(unmarked); // a sum over a plan
  const printed = (bracketed?.[1] ?? unmarked).normalize('NFKC').replace(/[\s'’‘]+/g, '');
  if (missingMarks.has(printed.toLowerCase())) return { kind: 'missing', mark: cell.text.trim() };
  const plain = numberText.exec(printed);
  if (plain !== null && groupsOfThree(printed)) return number(normal(plain[1], plain[2]), { mark: mark.trim() });
  if (/^[+-]?\d{1,4}(?:\.\d+)?e[+-]?\d{1,2}$/i.test(printed)) return number(new Decimal(printed).toFixed());
  return readDecorated(printed, cell.text.trim(), mark.trim());
}

function readDecorated(printed: string, text: string, mark: string): CellReading {
  const match =
    /^(约|近|超过?|逾|不足|[<>≤≥~≈]=?)?(\(?)([+-]?)(\d[\d,]*(?:\.\d+)?|\.\d+)(\)?)(多|余|左右|以上|以下|以内)?([^\d].*)?$/.exec(
      printed,
    );
  if (match === null || !groupsOfThree(match[4] ?? '')) return { kind: 'text', text };
  const [, before = '', open, sign, digits, close, after = '', rest = ''] = match;
  if ((open === '(') !== (close === ')')) return { kind: 'text', text };
  const negative = open === '(' && sign === ''; // accountants' brackets
  const value = normal(negative ? '-' : sign, digits);
  const qualifier = qualifierOf(before, after);
  if (qualifier === null) return { kind: 'text', text };
  const tail = readTail(rest);
  return tail === null
    ? { kind: 'text', text }
    : number(value, { qualifier, ...tail, mark: mark === '' ? tail.mark : mark });
}

/** What follows the digits: a flag, a footnote mark, a unit. Null when it is none of them. */
function readTail(rest: string): { status: ObservationStatus; unit: string; mark: string } | null {
  if (rest === '') return { status: 'normal', unit: '', mark: '' };
  const flag = /^\[?([a-z])\]?$/i.exec(rest);
  const status = flags[flag?.[1]?.toLowerCase() ?? ''];
  if (status !== undefined) return { status, unit: '', mark: rest };
  if (/^(?:[①-⑳*＊#^†‡]+|[([【]\d{1,2}[)\]】]|注\d*)$/.test(rest)) return { status: 'normal', unit: '', mark: rest };
  if (parseUnit(rest) !== null) return { status: 'normal', unit: rest, mark: '' };
  return null;
}

function qualifierOf(before: string, after: string): Qualifier | null {
  if (/^[约~≈]/.test(before) || after === '左右') return 'about';
  if (before === '近' || before === '不足') return 'nearly';
  if (before === '>' || before.startsWith('超') || before === '逾' || after === '多' || after === '余') return 'over';
  if (before.startsWith('≥') || before === '>=' || after === '以上') return 'at-least';
  if (before.startsWith('≤') || before === '<=' || before === '<' || after === '以下' || after === '以内')
    return 'at-most';
  return before === '' && after === '' ? 'exact' : null;
}

function number(
  value: string,
  more: { qualifier?: Qualifier; status?: ObservationStatus; unit?: string; mark?: string } = {},
): CellReading {
  return { kind: 'number', value, qualifier: 'exact', status: 'normal', unit: '', mark: '', ...more };
}

function normal(sign: string | undefined, digits: string | undefined): string {
  const plain = (digits ?? '').replaceAll(',', '');
  const whole = plain.startsWith('.') ? `0${plain}` : plain;
  return `${sign === '-' ? '-' : ''}${whole}`;
}

/** 1,353.49 is grouped by thousands; 1,35 is two numbers or a mistake. */
function groupsOfThree(text: string): boolean {
  return (
    !text.includes(',') ||
    /^[+-]?\(?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?$/.test(text) ||
    /^[+-]?\d{1,4}(?:,\d{4})+(?:\.\d+)?$/.test(text)
  );
}
