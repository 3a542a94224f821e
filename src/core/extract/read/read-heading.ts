import type { Span } from '../candidate.ts';
import { scanTimes } from '../scan/time-mentions.ts';
import { beginParagraph, knownTime, noteSpan, type TextState } from './text-state.ts';

/** A heading sets the time of its section, and whether it speaks of targets. */
export function readHeading(folded: string, lines: readonly Span[], state: TextState): void {
  const words = lines.map((line) => folded.slice(...line).trim()).join('');
  const numbered = /^(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]+[章节部分篇])/.test(words);
  beginParagraph(state, false);
  // A line with the day it was published says nothing of what follows.
  const mention = /\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}/.test(words) ? undefined : scanTimes(words)[0];
  const known = mention === undefined ? null : knownTime(mention, state);
  if (known !== null && !/规划|纲要/.test(words)) {
    state.section = { ...known, origin: 'heading' };
    noteSpan(known, state);
  } else if (numbered) state.section = null;
  if (/目标|计划|打算|安排|展望|重点工作|主要任务|重点任务|下一步|下步|要求|措施/.test(words))
    state.planned = !/执行情况|完成情况/.test(words);
  else if (numbered) state.planned = false;
  noteTable(words, state);
}

/** The line above a table names it and prints the unit of its columns. */
export function noteTable(words: string, state: TextState): void {
  const unit = /单位[::]\s*([^,、;)\s]{1,10})/.exec(words);
  if (unit !== null) state.tableUnit = unit[1] ?? '';
  const title = words
    .replace(/\(?单位[::].*$/, '')
    .replace(/^(?:附?表\d*|专栏\d*|[一二三四五六七八九十]{1,3}[、.]|\([^)]*\)|\d+[.、])\s*[::]?/, '')
    .trim();
  if (title !== '') {
    state.tableTitle = title;
    if (unit === null) state.tableUnit = '';
  }
}
