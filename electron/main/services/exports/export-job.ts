import type { ExportFormat, FailedSlide } from '#contract/export-contract.ts';

/** A running export: where progress goes, whether it was called off, and who decides about slides that fail. */
export type ExportJob = {
  cancelled: AbortSignal;
  progress(format: ExportFormat, done: number, total: number): void;
  /** Asked when slides failed: is the rest (so many slides, at least one) to be written? */
  goOnWithout(failed: readonly FailedSlide[], rest: number): Promise<boolean>;
};
