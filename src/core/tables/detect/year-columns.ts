import { bareYear } from '../table-period.ts';

/** 2020, and 2020① with the mark of a note. */
export function isYear(text: string): boolean {
  return bareYear(text.replace(/[①-⑳*＊]+\s*$/, '')) !== null;
}

/** Years one after another, up or down, or one year again and again: a row or column of counts has other steps. */
export function areYears(texts: readonly string[]): boolean {
  const years = texts.map((text) => Number(/\d{4}/.exec(text)?.[0]));
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? 0));
  const jumps = steps.filter((step) => step !== 0);
  return jumps.every((step) => Math.abs(step) <= 5 && Math.sign(step) === Math.sign(jumps[0] ?? 0));
}

/**
 * Whether a column that holds nothing but numbers like years holds figures: 1,998 institutions beside the year 2018.
 * `header` is the text above it, `beside` whether a column to its left holds the years.
 */
export function countsInYears(texts: readonly string[], header: string, beside: boolean): boolean {
  const named = header !== '' && !/年份|年度|^年$|时间|日期|year|time|date/i.test(header);
  return beside && named && !areYears(texts);
}
