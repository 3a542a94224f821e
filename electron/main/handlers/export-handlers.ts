import { existsSync } from 'node:fs';
import path from 'node:path';
import { BrowserWindow } from 'electron';
import type { ExportFormat, ExportOutcome } from '#contract/contract.ts';
import { failure, success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import { type Exported, type ExportTargets, exportDeck } from '../services/exports/export-deck.ts';
import type { Services } from '../services/services.ts';
import { chooseExportTarget, exportName } from '../windows/file-dialogs.ts';
import { sendEvent } from '../windows/send-event.ts';

export function exportHandlers(services: Services): Pick<Implementation, 'exportStart' | 'exportCancel'> {
  const running = new Map<string, AbortController>();
  return {
    exportStart: async ({ deck, documentId, jobId, formats, pdf }, caller) => {
      const window = BrowserWindow.fromWebContents(caller);
      const document = services.documents.find(documentId);
      const [format] = formats;
      if (window === null || document === null || format === undefined || running.has(jobId)) {
        return failure('invalid-request', { method: 'exportStart' });
      }
      const locale = services.locale();
      const target = await chooseExportTarget(window, locale, format, document);
      if (target === null) return success(null);

      const control = new AbortController();
      running.set(jobId, control);
      try {
        const exported = await exportDeck(
          deck,
          services.pictures.bytesOf(Object.keys(deck.assets)),
          targetsBeside(target, formats, (other, name) => exportName(name, other, locale)),
          pdf,
          services.printJobs,
          {
            cancelled: control.signal,
            progress: (of, done, total) => sendEvent(caller, 'exportProgress', { jobId, format: of, done, total }),
          },
        );
        return exported.ok ? success(outcome(exported.value)) : exported;
      } finally {
        running.delete(jobId);
      }
    },

    exportCancel: async ({ jobId }) => {
      running.get(jobId)?.abort();
      return success(null);
    },
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
function outcome({ files, problems }: Exported): ExportOutcome {
  const pages = files.find(({ format }) => format === 'png');
  return {
    files: [
      ...files
        .filter(({ format }) => format !== 'png')
        .map(({ format, file }) => ({ format, name: path.basename(file) })),
      ...(pages === undefined ? [] : [{ format: pages.format, name: path.basename(path.dirname(pages.file)) }]),
    ],
    problems: problems.length,
  };
}
