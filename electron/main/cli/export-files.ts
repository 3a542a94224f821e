import { allSlides } from '#core/deck/find.ts';
import { type PdfOptions, plainPdf } from '#contract/pdf-options.ts';
import type { Result } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { type Exported, type ExportTargets, exportDeck } from '../services/exports/export-deck.ts';
import type { CommandContext } from './command.ts';
import { setUpPrinting } from './printing.ts';
import { problemSentence } from './problem-sentence.ts';

/** Exports a deck for a command, without progress. */
export function exportFiles(
  deck: Deck,
  assets: AssetBytes,
  targets: ExportTargets,
  context: CommandContext,
  pdf: PdfOptions = plainPdf,
): Promise<Result<Exported>> {
  const { pictures, printJobs } = setUpPrinting();
  pictures.holdAll(deck.id, assets);
  return exportDeck(deck, assets, targets, pdf, printJobs, { cancelled: context.cancelled, progress: () => {} });
}

export function problemSentences({ problems }: Exported, deck: Deck, { locale }: CommandContext): string[] {
  const numbered = allSlides(deck).map(({ id }, index) => ({ slideId: id, number: index + 1 }));
  return problems.map((problem) => problemSentence(problem, numbered, locale));
}
