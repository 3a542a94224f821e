import { useEffect, useRef, useState } from 'react';
import type { ExportFormat, ExportOutcome, ExportProgress } from '#contract/contract.ts';
import { plainPdf } from '#contract/pdf-options.ts';
import { api } from '#renderer/api.ts';
import { report } from '../notices/report.ts';
import { autosave, documentStore } from '../state/current-document.ts';
import { finishText } from '../state/text-session.ts';

export type ExportState =
  | { kind: 'choosing'; asking: boolean } // asking: main shows the file dialog or prepares
  | { kind: 'running'; progress: ExportProgress; stopping: boolean }
  | { kind: 'done'; outcome: ExportOutcome };

const idle: ExportState = { kind: 'choosing', asking: false };

/** One export at a time; the file dialog is main's, so the first progress event says that work has begun. */
export function useExport() {
  const [state, setState] = useState<ExportState>(idle);
  const job = useRef<string | null>(null);

  useEffect(
    () =>
      api.on('exportProgress', (progress) => {
        if (progress.jobId !== job.current) return;
        setState((before) => ({
          kind: 'running',
          progress,
          stopping: before.kind === 'running' && before.stopping,
        }));
      }),
    [],
  );

  const start = async (formats: ExportFormat[]) => {
    const jobId = crypto.randomUUID();
    job.current = jobId;
    setState({ kind: 'choosing', asking: true });
    finishText();
    await autosave().flush();
    const { deck, documentId } = documentStore().getState();
    const answer = await api.exportStart({ deck, documentId, jobId, formats, pdf: plainPdf });
    if (job.current !== jobId) return;
    job.current = null;
    if (answer.ok && answer.value !== null) {
      setState({ kind: 'done', outcome: answer.value });
    } else {
      setState(idle);
      if (!answer.ok) report(answer.failure);
    }
  };

  const stop = () => {
    if (job.current === null) return;
    setState((before) => (before.kind === 'running' ? { ...before, stopping: true } : before));
    void api.exportCancel({ jobId: job.current });
  };

  return { state, start: (formats: ExportFormat[]) => void start(formats), stop, again: () => setState(idle) };
}
