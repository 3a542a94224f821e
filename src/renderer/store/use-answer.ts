import { useCallback, useEffect, useState } from 'react';
import type { Result } from '#contract/result.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { useStoreState } from './store-state.ts';

/**
 * The answer of `ask`, asked again when `key` or the store changes; null until it comes. The last answer stays while the
 * next is on its way, so nothing jumps.
 */
export function useAnswer<Value>(
  key: string,
  ask: () => Promise<Result<Value>>,
): { value: Value | null; again: () => void } {
  const changes = useStoreState((state) => state.changes);
  const [value, setValue] = useState<Value | null>(null);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what `ask` closes over.
  useEffect(() => {
    let wanted = true;
    void ask().then((answer) => {
      if (!wanted) return;
      if (answer.ok) setValue(answer.value);
      else report(answer.failure);
    });
    return () => {
      wanted = false;
    };
  }, [key, changes, asked]);
  return { value, again: useCallback(() => setAsked((count) => count + 1), []) };
}
