import type { Span } from '../candidate.ts';
import { scanChinese } from './chinese-figures.ts';
import { findDecoys, overlaps } from './decoys.ts';
import { afterwards, before, type Figure } from './figure.ts';
import { matchesOf } from './matches.ts';
import { unitPattern } from './measure-words.ts';

const numberPattern =
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?(?=\\s?[元亿万千人户吨公亩多余家个件头只株平立])|\\d+(?:\\.\\d+)?';
const more = '(?:个多(?=小时)|多|余|几|来)';

const figurePattern = new RegExp(
  `(?<lead>${before})?\\s{0,2}(?<sign>(?<![\\d年月日A-Za-z])-)?(?<![\\d.])(?<number>${numberPattern})` +
    `(?:(?<dash>\\s?(?:%|${unitPattern})?\\s?[-至到]\\s?)(?<second>${numberPattern}))?` +
    `(?:(?<scale>万|亿|千|百)(?=[多余几]))?(?<few>${more})?(?<apart>\\([^()]{1,30}\\))?\\s{0,2}(?<unit>${unitPattern}(?:\\([只头匹羽峰口、,]{1,5}\\))?)?(?<after>${afterwards})?`,
  'g',
);
const ratioPattern = /(?<![\d.:])\d{1,3}(?:\.\d+)?(?:\s?:\s?\d{1,3}(?:\.\d+)?){1,3}(?!\.?\d|\s?:\s?\d)/g;

/** The figures of a sentence in order; numbers in `taken` (times, bases, ranks) and decoys are left out. */
export function scanFigures(sentence: string, taken: readonly Span[]): Figure[] {
  const shut = [...taken, ...findDecoys(sentence)];
  const ratios = scanRatios(sentence, shut);
  const closed = [...shut, ...ratios.map((ratio): Span => [ratio.start, ratio.end])];
  const figures: Figure[] = [...ratios];
  for (const match of matchesOf(figurePattern, sentence)) {
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
  for (const match of matchesOf(ratioPattern, sentence)) {
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
