import type { Span } from '../candidate.ts';

/** What the words before a number say of it. */
export type Lead = {
  words: string; // the name as far as they hold one, without area, period, base and verbs
  span: Span | null; // of these words, in the sentence
  direction: 1 | -1 | 0 | null; // 增长 · 下降 · 持平
  reaches: boolean; // 提高到: the number is a level
  from: boolean; // 由…: the level something rose or fell from
  speed: boolean; // of the growth itself: 增速
  measure: 'value' | 'growth' | null; // of two that are named together: 总量、增速
  each: 'respectively' | 'all' | null; // 分别 · 均
  drives: boolean; // 拉动
  does: string; // after 分别: 拉动经济
  area: string; // named in these words
  attains: boolean; // 达到, 突破: a level rather than a flow
  verb: string; // what the name was stripped of, where it says what was done: 新增, 投入
};
