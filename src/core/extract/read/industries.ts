import type { Draft } from './draft.ts';

/** 三次产业分别增长…: three numbers are of the three industries. */
export function isOfIndustries(current: string, words: string): boolean {
  return /^(?:三次|三大)产业/.test(current) || words === '三次产业';
}

/** The statements on the three industries the paragraph has made, in their order; null where one is missing. */
export function industriesOf(said: ReadonlyMap<string, Draft>, words: string): Draft[] | null {
  if (words !== '' && words !== '三次产业') return null;
  const found = ['一', '二', '三'].flatMap((ordinal) => {
    const names = [`第${ordinal}产业增加值`, `第${ordinal}产业`, `${ordinal}产增加值`, `${ordinal}产`];
    return names.map((name) => said.get(name)).find((draft) => draft !== undefined) ?? [];
  });
  return found.length === 3 ? found : null;
}
