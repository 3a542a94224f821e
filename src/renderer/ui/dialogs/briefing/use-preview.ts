import { useEffect, useRef, useState } from 'react';
import type { Failure, Result } from '#contract/result.ts';

/** `waiting`: `value` is of what was chosen before, and stays to be seen until the next one is there. */
export type Preview<Value> = { value: Value | null; failure: Failure | null; waiting: boolean };

/** Long enough that typing a word asks once, short enough that a click seems to answer at once. */
const pause = 120; // milliseconds

/**
 * Asks for what would come of a person's choice, once they pause, and drops the answer when they have chosen otherwise since.
 * Null asks nothing. `order` is compared by its content.
 */
export function usePreview<Order, Value>(
  order: Order | null,
  ask: (order: Order) => Promise<Result<Value>>,
): Preview<Value> {
  const [preview, setPreview] = useState<Preview<Value>>({ value: null, failure: null, waiting: order !== null });
  const asking = useRef(ask);
  asking.current = ask;
  const content = JSON.stringify(order);

  useEffect(() => {
    const wanted: Order | null = JSON.parse(content);
    if (wanted === null) {
      setPreview({ value: null, failure: null, waiting: false });
      return;
    }
    setPreview((before) => ({ ...before, waiting: true }));
    let dropped = false;
    const timer = setTimeout(async () => {
      const answer = await asking.current(wanted);
      if (dropped) return;
      setPreview({
        value: answer.ok ? answer.value : null,
        failure: answer.ok ? null : answer.failure,
        waiting: false,
      });
    }, pause);
    return () => {
      dropped = true;
      clearTimeout(timer);
    };
  }, [content]);

  return preview;
}
