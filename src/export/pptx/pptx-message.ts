import type { Result } from '#contract/result.ts';

/** What the worker sends: slides done, slides that cannot be written, or how it ended. */
export type PptxMessage =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'failed'; slides: { slideId: string; detail: string }[] }
  | { kind: 'result'; result: Result<Uint8Array> };
