import { chineseNumber } from '../indicators/chinese-number.ts';
import type { Span } from './candidate.ts';
import { findDecoys, overlaps } from './decoys.ts';
import { unitPattern } from './measure-words.ts';

/** A number with its unit and the words that qualify it, as printed. Offsets are those of the folded text. */
export type Figure = {
  kind: 'figure';
  start: number; // with a qualifier before the number
  end: number; // with the unit and a qualifier after it
  number: Span;
  value: string; // without thousands separators: '1353.49', '11.4:31.2:57.5', '3-5'
  unit: string; // '' for none
  qualifier: string;
  chinese: boolean; // written in characters
  apart: string; // what stands in a parenthesis between number and unit
};

const numberPattern =
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?(?=\\s?[元亿万千人户吨公亩多余家个件头只株平立])|\\d+(?:\\.\\d+)?';
const before = '(?:将近|接近|大约|约为|约|近|超过|超|突破|逾|不足|不到|至少|不低于|不少于|不超过)';
const more = '(?:个多(?=小时)|多|余|几|来)';
const afterwards = '(?:以上|左右|以内|以下|上下|之多|有余|多|余)';
const figurePattern = new RegExp(
  `(?<lead>${before})?\\s{0,2}(?<sign>(?<![\\d年月日A-Za-z])-)?(?<![\\d.])(?<number>${numberPattern})` +
    `(?:(?<dash>\\s?(?:%|${unitPattern})?\\s?[-至到]\\s?)(?<second>${numberPattern}))?` +
    `(?:(?<scale>万|亿|千|百)(?=[多余几]))?(?<few>${more})?(?<apart>\\([^()]{1,30}\\))?\\s{0,2}(?<unit>${unitPattern}(?:\\([只头匹羽峰口、,]{1,5}\\))?)?(?<after>${afterwards})?`,
  'g',
);
const ratioPattern = /(?<![\d.:])\d{1,3}(?:\.\d+)?(?:\s?:\s?\d{1,3}(?:\.\d+)?){1,3}(?![\d:])/g;

/** The figures of a sentence in order; numbers in `taken` (times, bases, ranks) and decoys are left out. */
export function scanFigures(sentence: string, taken: readonly Span[]): Figure[] {
  const shut = [...taken, ...findDecoys(sentence)];
  const ratios = scanRatios(sentence, shut);
  const closed = [...shut, ...ratios.map((ratio): Span => [ratio.start, ratio.end])];
  const figures: Figure[] = [...ratios];
  for (const match of sentence.matchAll(figurePattern)) {
    const figure = figureOf(match, sentence);
    if (figure !== null && !overlaps(closed, figure.number[0], figure.number[1])) figures.push(figure);
  }
  for (const figure of scanChinese(sentence)) {
    if (overlaps(closed, ...figure.number)) continue;
    // 近两成(19.7%): the exact number explains the round one.
    const exact = figures.find(
      ({ start, unit }) => start === figure.end + 1 && sentence[figure.end] === '(' && unit === '%',
    );
    if (exact === undefined || figure.unit !== '%') figures.push(figure);
    else figures[figures.indexOf(exact)] = { ...exact, start: figure.start, end: exact.end + 1 };
  }
  return figures.sort((left, right) => left.start - right.start);
}

function figureOf(match: RegExpMatchArray, sentence: string): Figure | null {
  const {
    lead = '',
    sign = '',
    number = '',
    dash = '',
    second,
    scale = '',
    few = '',
    apart = '',
    after = '',
  } = match.groups ?? {};
  let { unit = '' } = match.groups ?? {};
  const index = match.index ?? 0;
  const start = index + (match[0].length - match[0].trimStart().length);
  const numberStart = index + match[0].indexOf(number, lead.length);
  let end = index + match[0].trimEnd().length;
  let numberEnd = numberStart + number.length;
  let value = number.replace(/[, ]/g, '');
  if (second !== undefined) {
    numberEnd = match[0].lastIndexOf(second) + index + second.length;
    value = `${value}-${second.replace(/[, ]/g, '')}`;
    if (unit === '') unit = dash.replace(/[\s至到-]/g, '');
  }
  // 3个月 and 第一人均…: the unit's character begins another word.
  const next = sentence[end] ?? '';
  if ((unit === '个' && next === '月') || (/人$/.test(unit) && /^[均民大]$/.test(next) && after === '')) {
    if (unit === '个') return null;
    end -= 1;
    unit = unit.slice(0, -1);
  }
  if (apart !== '' && unit === '') {
    end = numberEnd;
  }
  return {
    kind: 'figure',
    start,
    end,
    number: [numberStart - sign.length, numberEnd],
    value: `${sign}${value}`,
    unit: `${scale}${unit}`,
    qualifier: lead !== '' ? lead : few !== '' ? few : after,
    chinese: false,
    apart: unit === '' ? '' : apart,
  };
}

function scanRatios(sentence: string, shut: readonly Span[]): Figure[] {
  const ratios: Figure[] = [];
  for (const match of sentence.matchAll(ratioPattern)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const parts = match[0].split(':');
    const clock = parts.length === 2 && /^\d{1,2}:\d{2}$/.test(match[0]) && !/比|结构/.test(sentence.slice(0, start));
    if (clock || overlaps(shut, start, end)) continue;
    const value = match[0].replace(/\s/g, '');
    const none = { unit: '', qualifier: '', chinese: false, apart: '' };
    ratios.push({ kind: 'figure', start, end, number: [start, end], value, ...none });
  }
  return ratios;
}

const digit = '[一二两三四五六七八九]';
const chinesePatterns: readonly RegExp[] = [
  // 两千多户, 三百余家, 十余所: round numbers of counted things
  new RegExp(
    `(?<lead>${before})?(?<number>(?:${digit}十?[千百万亿]+(?:${digit}[千百十万亿]*)*|${digit}?十(?=[多余]))(?=[多余]|[万亿千百]*[户家人个所条座名亩元吨项件台只头种株处艘辆]))(?<few>[多余])?(?<unit>(?:万|亿)?(?:户|家|人次|人|个|所|条|座|名|亩|元|吨|项|件|台|公里|平方公里|只|头|种|株|处|艘|辆))(?<after>${afterwards})?`,
    'g',
  ),
  // 近七成, 八成以上, 百分之三十
  new RegExp(
    `(?<lead>${before})?(?<number>${digit}(?=成[^功立为本都员果就长交品分熟]|成$))(?<few>)(?<unit>成)(?:${digit})?(?<after>${afterwards})?`,
    'g',
  ),
  new RegExp(
    `(?<lead>${before})?(?<unit>百分之)(?<number>[零一二两三四五六七八九十百]+)(?<few>)(?<after>${afterwards})?`,
    'g',
  ),
  new RegExp(`(?<lead>${before})?(?<number>${digit}分之${digit})(?<few>)(?<unit>)(?<after>${afterwards})?`, 'g'),
];

/** Numbers written in characters that are more than a way of speaking: with 千, 百, 万, 成, 分之. */
function scanChinese(sentence: string): Figure[] {
  const figures: Figure[] = [];
  for (const pattern of chinesePatterns) {
    for (const match of sentence.matchAll(pattern)) {
      const { lead = '', number = '', few = '', unit = '', after = '' } = match.groups ?? {};
      const value = chineseValue(number, unit);
      if (value === null || /^[年月日第]/.test(sentence.slice(match.index - 1, match.index))) continue;
      const numberStart = match.index + match[0].indexOf(number);
      figures.push({
        kind: 'figure',
        start: match.index,
        end: match.index + match[0].length,
        number: [numberStart, numberStart + number.length],
        value,
        unit: unit === '成' || unit === '百分之' ? '%' : unit,
        qualifier: lead !== '' ? lead : few !== '' ? few : after,
        chinese: true,
        apart: '',
      });
    }
  }
  return figures;
}

function chineseValue(number: string, unit: string): string | null {
  const [below, above] = number.split('分之');
  if (above !== undefined) return `${chineseNumber(above)}/${chineseNumber(below ?? '')}`;
  const value = chineseNumber(number);
  return value === null ? null : String(unit === '成' ? value * 10 : value);
}
