import { isDoing } from '../read/doing.ts';
import type { Lead } from '../read/lead.ts';
import type { Reading } from '../read/reading.ts';
import type { Name } from '../read/statements.ts';
import type { ReasonCode } from '../reasons.ts';
import type { Figure } from '../scan/figure.ts';
import { completed } from './complete-name.ts';
import { nameAfter } from './name-after-number.ts';
import { headOf } from './name-words.ts';
import { tidyName } from './tidy-name.ts';

/**
 * The name of a number's statement: the words before it, completed by what they leave to earlier ones, or the noun after
 * it. `figure` is null for growth, changes and ranks. `until` is where the words after the number end.
 */
export function nameOf(reading: Reading, lead: Lead, figure: Figure | null, until: number): Name {
  const after = figure === null ? null : nameAfter(reading, lead, figure, until);
  if (after !== null) return after;
  const { pending } = reading;
  const words = tidyName(lead.words);
  const start = lead.span?.[0] ?? figure?.start ?? until;
  const written = lead.span === null ? '' : reading.printed.slice(...lead.span);
  if (words === '' && pending !== null) {
    return { name: pending.words, written, start: pending.start, reasons: ['name-carried'] };
  }
  const name =
    purposeOf(reading, words, figure) ?? investedIn(reading, words, figure) ?? completed(reading, words, figure);
  const reasons: ReasonCode[] = name === words ? [] : ['name-carried'];
  if (name === '' || isDoing(name)) reasons.push('name-vague');
  if (isDoing(name) && figure !== null && /[人户]$/.test(figure.unit))
    return { name: `${name}${figure.unit.endsWith('户') ? '户数' : '人数'}`, written, start, reasons };
  noteHead(reading, name, reasons);
  return { name, written, start, reasons };
}

/** 腾出20万平方米用来打造众创空间: what it is for follows. */
function purposeOf({ text }: Reading, words: string, figure: Figure | null): string | null {
  if (figure === null || words === '') return null;
  const after = text.slice(figure.end, figure.end + 40);
  const spent = /^用于([^,。;\d]{2,14})/.exec(after)?.[1];
  if (figure.unit === '%' && figure.chinese && spent !== undefined) return `${words}用于${spent}的比重`;
  if (!isDoing(words)) return null;
  const what = /^(?:用来|用于|用作)(?:打造|建设|发展|支持|改造)?([^,。;\d]{2,20})/.exec(after)?.[1];
  return what === undefined ? null : `${words}的${tidyName(what)}${/[亩顷米里]$/.test(figure.unit) ? '面积' : ''}`;
}

/** 投入71亿元,大力实施生态修复试点: what it was spent on follows. */
function investedIn({ text }: Reading, words: string, figure: Figure | null): string | null {
  if (figure === null || !/^(?:累计)?(?:投入|投资|安排|筹措)(?:资金)?$/.test(words) || !/元$/.test(figure.unit))
    return null;
  const after = text.slice(figure.end, figure.end + 60);
  const what =
    /^[,、](?:[\u4e00-\u9fff]{2})?(?:实施|推进|开展|用于|支持|建设|改造|完成)了?(?:\d+[座个处项条])?([\u4e00-\u9fff]{4,24}?)(?=[\d,。;、]|等|$)/.exec(
      after,
    )?.[1];
  return what === undefined ? null : `${what}${words.replace('累计', '')}`;
}

/** What parts of this may be named of: 其中轻工业. */
function noteHead({ state }: Reading, name: string, reasons: readonly ReasonCode[]): void {
  const head = headOf(name.replace(/\([^()]*\)$/, ''));
  if (head !== '' && reasons.length === 0) state.head = head;
}
