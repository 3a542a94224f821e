import type { BrowserWindow } from 'electron';
import type { FailedSlide } from '#contract/export-contract.ts';
import { type PdfOptions, isPlain } from '#contract/pdf-options.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { AssetBytes, Deck } from '#core/deck/deck.ts';
import { slideSheets } from '#core/handout/slide-sheets.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { Sheet } from '#core/scene/sheet.ts';
import type { ExportJob } from './export-job.ts';
import { undrawnSlides } from './failed-slide.ts';
import { startPdfFinisher } from './pdf-finisher.ts';
import { keepSvg } from './keep-svg.ts';
import type { PageFolder } from './page-folder.ts';
import { takePagePictures } from './page-pictures.ts';
import { printJobOf } from './print-job.ts';
import { printedSheets } from './printed-sheets.ts';
import { printPages } from './print-pages.ts';
import type { PrintWindows } from './print-windows.ts';
import { untilCancelled } from './until-cancelled.ts';

/** Slides that could not be drawn end the drawing; else there is a PDF, if one is wanted. */
export type DrawnPages = { failed: FailedSlide[] } | { failed: null; pdf: Uint8Array | null };

export type WantedPages = {
  pdf: PdfOptions | null;
  png: PageFolder | null;
  svg: PageFolder | null;
  assets: AssetBytes;
};

/** Draws what Chromium draws: the PDF, and pictures into their folder, in one window where both show the slides alike. */
export async function drawPages(
  deck: Deck,
  scenes: readonly Scene[],
  wanted: WantedPages,
  windows: PrintWindows,
  job: ExportJob,
): Promise<Result<DrawnPages>> {
  const { pdf, png, svg } = wanted;
  if (pdf === null || isPlain(pdf) || (png === null && svg === null)) {
    const sheets = pdf === null ? slideSheets(scenes) : await printedSheets(deck, scenes, pdf);
    return drawSheets(deck, scenes, sheets, wanted, windows, job);
  }
  const printed = await drawPages(deck, scenes, { ...wanted, png: null, svg: null }, windows, job);
  if (!printed.ok || printed.value.failed !== null) return printed;
  const pictures = await drawPages(deck, scenes, { ...wanted, pdf: null }, windows, job);
  return pictures.ok && pictures.value.failed === null ? printed : pictures;
}

async function drawSheets(
  deck: Deck,
  scenes: readonly Scene[],
  sheets: readonly Sheet[],
  wanted: WantedPages,
  windows: PrintWindows,
  job: ExportJob,
): Promise<Result<DrawnPages>> {
  const drawn = (pages: number) => {
    if (wanted.pdf === null) return;
    const slides = sheets.slice(0, pages).flatMap((sheet) => sheet.slides.filter(({ scene }) => scene !== null));
    job.progress('pdf', slides.length, scenes.length);
  };
  drawn(0);
  const svg = wanted.svg === null ? null : keepSvg(scenes, wanted.svg, wanted.assets, job);
  const printing = windows.take();
  let whole = false; // nothing went wrong in the window
  const order = await printJobOf(sheets);
  const finisher = wanted.pdf === null ? null : startPdfFinisher(inputOf(deck, order.sheets));
  try {
    const opened = await printing.draw(order, { drawn, svg: svg?.keep ?? null }, job.cancelled);
    if (!opened.ok) return opened;
    const failed = undrawnSlides(scenes, opened.value.failed);
    if (failed.length > 0) return success({ failed });
    const lost = svg?.failure() ?? null;
    if (lost !== null) return { ok: false, failure: lost };
    const { window } = opened.value;
    const print = async (finish: (printed: Uint8Array) => Promise<Uint8Array>) => finish(await printPages(window));
    const pdf = finisher === null ? null : await untilCancelled(print(finisher.finish), job.cancelled);
    const taken = wanted.png === null ? success(null) : await pictures(window, scenes, wanted.png, job);
    whole = taken.ok && wanted.png === null; // one that was photographed stays attached to its debugger
    return taken.ok ? success({ failed: null, pdf }) : taken;
  } catch (error) {
    if (job.cancelled.aborted) return failure('cancelled');
    return failure('export-failed', { format: 'PDF', detail: error instanceof Error ? error.message : String(error) });
  } finally {
    finisher?.end();
    if (whole) printing.rest();
    else printing.destroy();
  }
}

function inputOf({ title, organisation, language, date, sections }: Deck, sheets: readonly string[]) {
  return {
    kind: 'input' as const,
    properties: { title, author: organisation, language, date },
    sections: sections.map(({ id, name }) => ({ id, name })),
    sheets,
  };
}

function pictures(
  window: BrowserWindow,
  scenes: readonly Scene[],
  folder: PageFolder,
  job: ExportJob,
): Promise<Result<null>> {
  const keep = async (page: number, png: Uint8Array) => {
    job.progress('png', page, scenes.length);
    return folder.keep(scenes[page - 1]?.number ?? page, png);
  };
  return takePagePictures(window, scenes.length, keep, job.cancelled);
}
