import { useCallback, useEffect, useRef, useState } from 'react';
import type { BrowseQuery, BrowseRow } from '#contract/store-contract.ts';
import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { useStoreState } from '../store-state.ts';

const pageSize = 100;

export type Browse = {
  total: number | null; // null until the first answer
  settled: boolean; // what is shown answers this query, not the one before
  rowAt(index: number): BrowseRow | null; // null while its page is on the way
  /** Asks for the pages of these rows that aren't there yet. */
  want(first: number, last: number): void;
};

/** Rows of a query, page by page as they come into sight. A new query forgets the pages and keeps what is shown meanwhile. */
export function useBrowsePages(query: Omit<BrowseQuery, 'offset' | 'limit'>): Browse {
  const changes = useStoreState((state) => state.changes);
  const key = JSON.stringify([query, changes]);
  const [shown, setShown] = useState<{ key: string; total: number; pages: ReadonlyMap<number, BrowseRow[]> } | null>(
    null,
  );
  const asked = useRef({ key: '', pages: new Set<number>() });
  const wanted = useRef(query);
  wanted.current = query;

  const ask = useCallback(
    (page: number) => {
      const state = asked.current;
      if (state.key !== key || state.pages.has(page)) return;
      state.pages.add(page);
      void api.storeBrowse({ ...wanted.current, offset: page * pageSize, limit: pageSize }).then((answer) => {
        if (asked.current !== state) return; // another query since
        if (!answer.ok) return report(answer.failure);
        const { total, rows } = answer.value;
        setShown((before) => ({
          key,
          total,
          pages: new Map([...(before?.key === key ? before.pages : []), [page, rows]]),
        }));
      });
    },
    [key],
  );

  useEffect(() => {
    asked.current = { key, pages: new Set() };
    ask(0);
  }, [key, ask]);

  const want = useCallback(
    (first: number, last: number) => {
      for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) ask(page);
    },
    [ask],
  );
  const rowAt = useCallback(
    (index: number) => shown?.pages.get(Math.floor(index / pageSize))?.[index % pageSize] ?? null,
    [shown],
  );
  return { total: shown?.total ?? null, settled: shown?.key === key, rowAt, want };
}
