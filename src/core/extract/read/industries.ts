import type { Draft } from './draft.ts';

/** 三次产业分别增长…: three numbers are of the three industries. */
export function isOfIndustries(current: string, words: string): boolean {
  return /^(?:三次|三大)产业/.test(current) || words === '三次产业';
}

/** The statements on the three industries the paragraph has made, in their order; null where one is missing. */
export function industriesOf(said: readonly Draft[], words: string): Draft[] | null {
  if (words !== '' && words !== '三次产业') return null;
  const latest = [...said].reverse();
  const found = ['一', '二', '三'].map((ordinal) =>
    latest.find(({ name }) => new RegExp(`^(?:第${ordinal}产业|${ordinal}产)(?:增加值)?$`).test(name)),
  );
  const all = found.filter((draft) => draft !== undefined);
  return all.length === found.length ? all : null;
}
