import { chineseNumber } from '../../indicators/chinese-number.ts';
import type { Span } from '../candidate.ts';
import { overlaps } from './decoys.ts';
import { afterwards, before, type Figure } from './figure.ts';
import { matchesOf } from './matches.ts';

const digit = '[一二两三四五六七八九]';
/** 三七成 is no 七成. */
const begins = '(?<![零一二两三四五六七八九十百千万亿])';
/** Fractions first: 三分之一万 is no 一万. */
const chinesePatterns: readonly RegExp[] = [
  new RegExp(
    `(?<lead>${before})?(?<unit>百分之)(?<number>[零一二两三四五六七八九十百]+)(?<few>)(?<after>${afterwards})?`,
    'g',
  ),
  new RegExp(
    `(?<lead>${before})?(?<number>${begins}(?:${digit}?十${digit}?|${digit})分之${digit})(?<few>)(?<unit>)(?<after>${afterwards})?`,
    'g',
  ),
  // 两千多户, 三百余家, 十余所: round numbers of counted things
  new RegExp(
    `(?<lead>${before})?(?<number>${begins}(?:(?:${digit}?十${digit}|${digit}十?)[千百万亿]+(?:${digit}[千百十万亿]*)*|${digit}?十(?=[多余]))(?=[多余]|[万亿千百]*[户家人个所条座名亩元吨项件台只头种株处艘辆]))(?<few>[多余])?(?<unit>(?:万|亿)?(?:户|家|人次|人|个|所|条|座|名|亩|元|吨|项|件|台|公里|平方公里|只|头|种|株|处|艘|辆))(?<after>${afterwards})?`,
    'g',
  ),
  // 近七成, 八成以上
  new RegExp(
    `(?<lead>${before})?(?<number>${begins}${digit}(?=成[^功立为本都员果就长交品分熟]|成$))(?<few>)(?<unit>成)(?:${digit})?(?<after>${afterwards})?`,
    'g',
  ),
];

/** Numbers written in characters that are more than a way of speaking: with 千, 百, 万, 成, 分之. */
export function scanChinese(sentence: string): Figure[] {
  const figures: Figure[] = [];
  const taken: Span[] = [];
  for (const pattern of chinesePatterns) {
    for (const match of matchesOf(pattern, sentence)) {
      const { lead = '', number = '', few = '', unit = '', after = '' } = match.groups ?? {};
      if (overlaps(taken, match.index, match.index + match[0].length)) continue;
      const value = chineseValue(number, unit);
      if (value === null || /^[年月日第]/.test(sentence.slice(match.index - 1, match.index))) continue;
      const numberStart = match.index + match[0].indexOf(number);
      taken.push([match.index, match.index + match[0].length]);
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
