import type { Reading } from '../read/reading.ts';
import type { Figure } from '../scan/figure.ts';
import { countsThings } from '../scan/measure-words.ts';
import { nounAfter, tidyName } from './tidy-name.ts';

/** 4大类17项治理工程: the noun after the second number is the first one's too. '' for anything else. */
export function kindsOf(reading: Reading, figure: Figure): string {
  const next = reading.marks.find((mark) => mark.start === figure.end);
  if (next?.kind !== 'figure' || !/类$/.test(figure.unit)) return '';
  return nounOf(reading, next, next.end + 24);
}

/** 9镇3乡: the unit is what is counted. */
export function isNounUnit(unit: string): boolean {
  return /^(?:镇|乡|街道|社区|村)$/.test(unit);
}

/** The noun a number counts; '' where something else follows. */
export function nounOf({ text }: Reading, figure: Figure, until: number, alone = false): string {
  const words = text.slice(figure.end, Math.max(figure.end, until));
  // 2028亩国有林: after a verb anything but money and shares may be of what follows.
  const counts =
    (alone && !/[元%‰点倍分]$|^$/.test(figure.unit)) ||
    countsThings(figure.unit) ||
    /^(?:的|专项|资金|贷款|项目|债券|补贴|订单)/.test(words);
  // 8个院士团队项目和武汉理工大学等3个…: what is joined belongs to the next number.
  const own = /\d/.test(text[until] ?? '') ? words.replace(/(?:和|及|以及|与|、)[^和及与、]*$/, '') : words;
  const noun = counts ? tidyName(nounAfter(own)) : '';
  const place = /^[乡镇村县区市州]$/.exec(nounAfter(own))?.[0];
  return place ?? (noun.length >= 2 && noun.length <= 24 ? noun : '');
}
