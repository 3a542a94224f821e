import { allSlides } from '#core/deck/find.ts';
import type { FailedSlide } from '#contract/export-contract.ts';
import { failureSentence } from '#contract/failure-sentences.ts';
import { failure, type Result } from '#contract/result.ts';
import type { Deck } from '#core/deck/deck.ts';
import { exportDeck } from '../services/exports/export-deck.ts';
import type { Exported, ExportOrder } from '../services/exports/export-order.ts';
import type { CommandContext } from './command.ts';
import { setUpPrinting } from './printing.ts';
import { problemSentence } from './problem-sentence.ts';

/**
 * Exports a deck for a command, without progress. Slides that fail are named by the failure slides-failed, or left out where
 * `skipFailed` says so.
 */
export async function exportFiles(
  order: ExportOrder,
  context: CommandContext,
  skipFailed = false,
): Promise<Result<Exported>> {
  const { pictures, printJobs } = setUpPrinting();
  pictures.holdAll(order.deck.id, order.assets);
  let refused: readonly FailedSlide[] = [];
  const exported = await exportDeck(order, printJobs, {
    cancelled: context.cancelled,
    progress: () => {},
    goOnWithout: async (failed, rest) => {
      if (skipFailed && rest > 0) return true;
      refused = failed;
      return false;
    },
  });
  return refused.length === 0 ? exported : slidesFailed(refused, context);
}

function slidesFailed(failed: readonly FailedSlide[], { locale }: CommandContext) {
  const english = locale === 'en';
  const page = failed.map(({ number }) => number).join(english ? ', ' : '、');
  const detail = failed.map((slide) => skippedSentence(slide, locale)).join(english ? ' ' : '');
  return failure('slides-failed', { page, detail });
}

export function problemSentences(
  { problems, skipped, lost }: Exported,
  deck: Deck,
  { locale }: CommandContext,
): string[] {
  const numbered = allSlides(deck).map(({ id }, index) => ({ slideId: id, number: index + 1 }));
  return [
    ...(lost === null ? [] : [failureSentence(lost, locale)]),
    ...skipped.map((slide) => skippedSentence(slide, locale)),
    ...problems.map((problem) => problemSentence(problem, numbered, locale)),
  ];
}

function skippedSentence({ number, failure: why }: FailedSlide, locale: CommandContext['locale']): string {
  const reason = failureSentence(why, locale);
  return locale === 'en' ? `Page ${number}: ${reason}` : `第 ${number} 页：${reason}`;
}
