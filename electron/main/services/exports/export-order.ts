import type { ExportFormat, FailedSlide } from '#contract/export-contract.ts';
import type { PdfOptions } from '#contract/pdf-options.ts';
import type { Failure } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import type { SlideRange } from '#core/deck/slide-range.ts';
import type { Problem } from '#core/layout/layout-types.ts';

/** Where each wanted format goes: a file, or for pictures the folder of the pages. */
export type ExportTargets = Readonly<Partial<Record<ExportFormat, string>>>;
export type ExportOrder = {
  deck: Deck;
  assets: AssetBytes; // held while the export runs
  range: SlideRange;
  targets: ExportTargets;
  pdf: PdfOptions;
};
export type Exported = {
  files: { format: ExportFormat; file: string }[];
  pages: number;
  problems: Problem[];
  skipped: FailedSlide[];
  lost: Failure | null; // why the slides have no logo, where they should
};
