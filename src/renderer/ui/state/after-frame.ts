import { useLayoutEffect, useRef, useState } from 'react';

/** Work that waits for a frame; `now` does it at once if it waits, `forget` leaves it undone. */
export type FrameWork = { soon(): void; now(): void; forget(): void };

/** A window that is hidden draws no frames; its work is done after this many milliseconds. */
const longest = 100;
const waiting = new Set<FrameWork>();

/**
 * Work for after the frame that is being made: a letter is shown by the field it is typed into, and what follows from it
 * (the deck, its layout, thumbnails) need not keep it waiting. Several calls before that are one.
 */
function afterFrame(work: () => void): FrameWork {
  let frame: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const self: FrameWork = {
    soon() {
      if (waiting.has(self)) return;
      waiting.add(self);
      // A task of its own behind the frame's callback, so that the frame is painted first.
      frame = requestAnimationFrame(() => {
        frame = null;
        if (timer !== null) clearTimeout(timer);
        timer = setTimeout(self.now);
      });
      timer = setTimeout(self.now, longest);
    },
    now() {
      if (!waiting.has(self)) return;
      self.forget();
      work();
    },
    forget() {
      waiting.delete(self);
      if (frame !== null) cancelAnimationFrame(frame);
      if (timer !== null) clearTimeout(timer);
      frame = null;
      timer = null;
    },
  };
  return self;
}

/** Does all that waits. What reads the deck for a person (a command, a save) begins with this. */
export function doWaitingWork(): void {
  for (const work of [...waiting]) work.now();
}

/** The same for a part of the window: the newest `work` is done, and none once the part is gone. */
export function useAfterFrame(work: () => void): FrameWork {
  const latest = useRef(work);
  latest.current = work;
  const [waits] = useState(() => afterFrame(() => latest.current()));
  useLayoutEffect(() => waits.forget, [waits]);
  return waits;
}
