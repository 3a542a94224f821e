import type { ExportFormat } from '#contract/contract.ts';

/** A running export: where progress goes, and whether it was called off. */
export type ExportJob = {
  cancelled: AbortSignal;
  progress(format: ExportFormat, done: number, total: number): void;
};
