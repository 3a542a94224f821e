import path from 'node:path';
import type { FailedSlide } from '#contract/export-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { PrintJobs } from '../print-jobs.ts';
import { slidesWithDamagedPictures, withoutDamagedLogo } from './damaged-pictures.ts';
import type { ExportJob } from './export-job.ts';
import type { Exported, ExportOrder } from './export-order.ts';
import { layOutSlides, linkedWithin, without } from './lay-out-slides.ts';
import { type Made, makeFiles } from './make-files.ts';
import { openPrintWindows, type PrintWindows } from './print-windows.ts';
import { writeInto } from '../write-into.ts';

/**
 * Exports slides of a deck. Every file is made whole in memory or beside its target before the first target is replaced, so
 * a failure or a cancelled export leaves what was there. Slides that fail, in layout or in drawing, do not end it: `job` is
 * asked whether the rest is to be written. A damaged logo is left out and told once. Failures: no-slides, page-not-drawn, font-missing, export-failed, cancelled (also
 * when the rest is not wanted), and those of writing.
 */
export async function exportDeck(order: ExportOrder, jobs: PrintJobs, job: ExportJob): Promise<Result<Exported>> {
  const { pptx, xlsx, pdf, png, svg } = order.targets;
  const drawsFirst = pptx === undefined && xlsx === undefined && (pdf ?? png ?? svg) !== undefined;
  const windows = openPrintWindows(jobs, drawsFirst);
  try {
    return await exportSlides(order, windows, job);
  } finally {
    windows.end();
  }
}

async function exportSlides(order: ExportOrder, windows: PrintWindows, job: ExportJob): Promise<Result<Exported>> {
  const { deck, lost } = await withoutDamagedLogo(order.deck, order.assets);
  const laidOut = await layOutSlides(deck, order.range);
  const { problems } = laidOut;
  let { scenes } = laidOut;
  const skipped: FailedSlide[] = [];
  let failed = [...laidOut.failed, ...(await slidesWithDamagedPictures(deck, scenes, order.assets))];
  if (scenes.length + failed.length === 0) return failure('no-slides');
  for (;;) {
    if (failed.length > 0) {
      scenes = without(scenes, failed);
      skipped.push(...failed);
      const goOn = await job.goOnWithout(failed, scenes.length);
      if (!goOn || scenes.length === 0) return failure('cancelled');
    }
    const made = await makeFiles(withScenes(order, deck, scenes), windows, job);
    if (!made.ok) return made;
    if (made.value.failed === null) {
      const written = await write(made.value.made, job);
      if (!written.ok) return written;
      const shown = new Set(scenes.map(({ slideId }) => slideId));
      const told = problems.filter(({ slideId }) => shown.has(slideId));
      return success({ files: written.value, pages: scenes.length, problems: told, skipped, lost });
    }
    failed = made.value.failed;
  }
}

function withScenes(order: ExportOrder, deck: Deck, scenes: readonly Scene[]) {
  const { assets, targets, pdf } = order;
  const whole = order.range.of.kind === 'deck';
  return { deck, assets, targets, pdf, scenes: linkedWithin(scenes), total: allSlides(deck).length, whole };
}

async function write({ files, folders }: Made, job: ExportJob): Promise<Result<Exported['files']>> {
  const giveUp = async <Failed>(answer: Failed): Promise<Failed> => {
    await Promise.all(folders.map(({ pages }) => pages.giveUp()));
    return answer;
  };
  if (job.cancelled.aborted) return giveUp(failure('cancelled'));
  const written: Exported['files'] = [];
  for (const { format, file, bytes } of files) {
    const answer = await writeInto(file, bytes);
    if (!answer.ok) return giveUp(answer);
    written.push({ format, file });
  }
  for (const { format, folder, pages } of folders) {
    const named = await pages.finish();
    if (!named.ok) return giveUp(named);
    written.push(...named.value.map((name) => ({ format, file: path.join(folder, name) })));
  }
  return success(written);
}
