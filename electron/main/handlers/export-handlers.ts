import { existsSync } from 'node:fs';
import path from 'node:path';
import { BrowserWindow, type WebContents } from 'electron';
import type { ExportFormat, ExportOutcome } from '#contract/export-contract.ts';
import { failure, success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import { exportDeck } from '../services/exports/export-deck.ts';
import type { ExportJob } from '../services/exports/export-job.ts';
import type { Exported, ExportTargets } from '../services/exports/export-order.ts';
import type { Services } from '../services/services.ts';
import { chooseExportTarget, exportName } from '../windows/file-dialogs.ts';
import { sendEvent } from '../windows/send-event.ts';

type Running = { control: AbortController; answer: ((goOn: boolean) => void) | null };

export function exportHandlers(
  services: Services,
): Pick<Implementation, 'exportStart' | 'exportAnswer' | 'exportCancel'> {
  const running = new Map<string, Running>();
  return {
    exportStart: async ({ deck, documentId, jobId, formats, range, pdf }, caller) => {
      const window = BrowserWindow.fromWebContents(caller);
      const document = services.documents.find(documentId);
      const [format] = formats;
      if (window === null || document === null || format === undefined || running.has(jobId)) {
        return failure('invalid-request', { method: 'exportStart' });
      }
      services.preferences.write('exportChoice', { formats, pdf, hidden: range.hidden });
      const locale = services.locale();
      const target = await chooseExportTarget(window, locale, format, document);
      if (target === null) return success(null);

      const job: Running = { control: new AbortController(), answer: null };
      const leave = () => job.control.abort();
      running.set(jobId, job);
      caller.once('destroyed', leave);
      try {
        const assets = services.pictures.bytesOf(Object.keys(deck.assets));
        const targets = targetsBeside(target, formats, (other, name) => exportName(name, other, locale));
        const order = { deck, assets, range, targets, pdf };
        const exported = await exportDeck(order, services.printJobs, jobOf(caller, jobId, job));
        return exported.ok ? success(outcome(exported.value)) : exported;
      } finally {
        caller.off('destroyed', leave);
        running.delete(jobId);
      }
    },

    exportAnswer: async ({ jobId, goOn }) => {
      running.get(jobId)?.answer?.(goOn);
      return success(null);
    },

    exportCancel: async ({ jobId }) => {
      running.get(jobId)?.control.abort();
      return success(null);
    },
  };
}

/** What the export tells its window, and asks it. A question nobody answers ends with the export. */
function jobOf(caller: WebContents, jobId: string, running: Running): ExportJob {
  const { signal } = running.control;
  return {
    cancelled: signal,
    progress: (format, done, total) => sendEvent(caller, 'exportProgress', { jobId, format, done, total }),
    goOnWithout: (failed, rest) =>
      new Promise((resolve) => {
        running.answer = resolve;
        signal.addEventListener('abort', () => resolve(false), { once: true });
        if (signal.aborted) resolve(false);
        else sendEvent(caller, 'exportQuestion', { jobId, failed: [...failed], rest });
      }),
  };
}

/** The file the person named is theirs to replace; the other formats go beside it under names that are free. */
function targetsBeside(
  target: string,
  [first, ...others]: readonly ExportFormat[],
  nameOf: (format: ExportFormat, name: string) => string,
): ExportTargets {
  const folder = path.dirname(target);
  const name = path.basename(target, path.extname(target));
  const beside = others.map((format) => [format, freePath(path.join(folder, nameOf(format, name)))] as const);
  return { ...(first === undefined ? {} : { [first]: target }), ...Object.fromEntries(beside) };
}

function freePath(wanted: string): string {
  const { dir, name, ext } = path.parse(wanted);
  let candidate = wanted;
  for (let number = 2; existsSync(candidate); number += 1) candidate = path.join(dir, `${name} ${number}${ext}`);
  return candidate;
}

/** Files by name, the pages of a folder as one. */
function outcome({ files, problems, skipped, lost }: Exported): ExportOutcome {
  const named = files.map(({ format, file }) =>
    format === 'png' || format === 'svg'
      ? { format, name: path.basename(path.dirname(file)) }
      : { format, name: path.basename(file) },
  );
  const once = named.filter(({ format }, index) => named.findIndex((each) => each.format === format) === index);
  return { files: once, problems: problems.length, skipped, lost };
}
