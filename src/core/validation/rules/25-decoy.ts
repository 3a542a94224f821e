import type { Sentence } from '../finding.ts';
import { type Occurrence, occurrencesOf, sentenceOf } from '../printed-numbers.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

type Decoy = { name: Sentence; before: RegExp | null; after: RegExp | null };

/** What numbers are that measure nothing. Where both sides are given, both must match. */
const decoys: readonly Decoy[] = [
  decoy('文号', 'a document number', /[〔[【(]\d{4}[〕\]】)]第?$/, /^号/),
  decoy('文号', 'a document number', /[〔[【(]$/, /^[〕\]】)]第?\d+号/),
  decoy('序号', 'an ordinal', /第$/, null),
  decoy(
    '图表号',
    'the number of a figure or table',
    /(?:^|[见如由和及与从据、,;。(])附?[图表]$|附件$|附录$|专栏$/,
    /^(?![份个张幅])/,
  ),
  decoy('注释标记', 'a footnote mark', /[[【〔(]$/, /^[\]】〕)]/),
  decoy('口号', 'part of a slogan', /[\dN一二三四五六七八九十]\+$/, null),
  decoy('口号', 'part of a slogan', null, /^\+[\dNX一二三四五六七八九十]/),
  decoy('型号或代号', 'part of a name', null, /^[GDA](?![A-Za-z])/),
  decoy('型号或代号', 'part of a name', /(?:PM|COVID-)$/i, null),
  decoy('许可证或备案号', 'a licence number', /(?:ICP备|备案号?|许可证(?:编?号)?|公网安备)[^,;。]{0,12}$/, null),
  decoy('电话或邮编', 'a telephone number', /(?:电话|传真|邮编|热线|邮政编码)[::]?[\d-]*$/, null),
  decoy('页码', 'a page number', null, /^页/),
  decoy('时刻', 'a time of day', /(?:午|日|晚|晨|时间)$/, /^:\d{2}(?!\d)/),
];
const date: Decoy = decoy('日期', 'a date', null, /^(?:年\d{1,2}月|月)/);
const day: Decoy = decoy('日期', 'a date', /\d月$/, /^日/);
const year: Decoy = decoy('年份', 'a year', null, /^年/);

export const decoyNumber = {
  number: 25,
  severity: 'error',
  scope: 'observation',
  title: { 'zh-CN': '日期、文号、届次、图表号等不是数据', en: 'Dates, document numbers and the like are no figures' },
  check(observation) {
    const { value, parsedUnit } = observation;
    const sentence = value === null ? null : sentenceOf(observation);
    if (value === null || sentence === null) return null;
    const isYear = /^(?:19|20)\d{2}$/.test(value) && parsedUnit?.quantity !== 'time';
    const known = [...decoys, date, day, ...(isYear ? [year] : [])];
    const found = occurrencesOf(sentence, value).map((occurrence) => known.find((kind) => isA(kind, occurrence)));
    const first = found[0];
    if (first === undefined || found.includes(undefined)) return null;
    const name = nameOf(observation);
    return said(
      say(
        `${name['zh-CN']}的“${value}”在原文中是${first.name['zh-CN']}，不是数据。`,
        `${name.en}: “${value}” is ${first.name.en} in the text.`,
      ),
      say('请略去，或重新选取数值。', 'Leave it out or select the value again.'),
    );
  },
} as const satisfies ObservationRule;

function decoy(zh: string, en: string, before: RegExp | null, after: RegExp | null): Decoy {
  return { name: say(zh, en), before, after };
}

function isA(kind: Decoy, { before, after }: Occurrence): boolean {
  return (kind.before?.test(before) ?? true) && (kind.after?.test(after) ?? true);
}
