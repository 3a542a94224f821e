import { printQualified, parseQualifier } from '#core/indicators/qualifier.ts';
import { type Occurrence, occurrencesOf, sentenceOf } from '../printed-numbers.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

// 签约311.1亿元 and 附近20公里 hold the signs, not the words.
const wordBefore = /(将近|接近|超过|不超过|不少于|突破|大约|逾|(?<![签节合契条公履预续违])约|(?<![最附邻相])近|超)$/;
const wordAfterNumber = /^[万亿]?(多|余)/;
const wordAfterUnit = /^[及或]?(以上|左右|以内|以下)/; // not 个省级以上平台

export const qualifierWord = {
  number: 22,
  severity: 'warning',
  scope: 'observation',
  title: { 'zh-CN': '近、约、超、余等修饰词不丢失', en: 'Words as nearly, about, over are kept' },
  check(observation) {
    const { value, qualifier, unit } = observation;
    if (value === null || qualifier !== 'exact') return null;
    const sentence = sentenceOf(observation);
    if (sentence === null) return null;
    const words = occurrencesOf(sentence, value).map((occurrence) => wordOf(occurrence, unit));
    const word = words[0] ?? null;
    if (word === null || words.includes(null)) return null;
    const name = nameOf(observation);
    const meant = parseQualifier(word);
    const repaired = meant === null ? null : printQualified(`${value}${unit}`, meant, 'zh-CN');
    return said(
      say(
        `${name['zh-CN']}在原文中带有“${word}”，却记为准确数。`,
        `${name.en}: the text says “${word}”, but it is stored as exact.`,
      ),
      repaired === null ? null : say(`请记为“${repaired}”。`, `Store it as “${repaired}”.`),
    );
  },
} as const satisfies ObservationRule;

function wordOf({ before, after }: Occurrence, unit: string): string | null {
  const rest = after.startsWith(unit) ? after.slice(unit.length) : after;
  return wordBefore.exec(before)?.[1] ?? wordAfterNumber.exec(after)?.[1] ?? wordAfterUnit.exec(rest)?.[1] ?? null;
}
