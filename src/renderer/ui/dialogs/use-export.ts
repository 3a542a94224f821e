import { useEffect, useRef, useState } from 'react';
import type { ExportOutcome, ExportProgress, ExportQuestion } from '#contract/export-contract.ts';
import { api } from '#renderer/api.ts';
import { report } from '../notices/report.ts';
import { autosave, documentStore } from '../state/current-document.ts';
import { finishText } from '../state/text-session.ts';
import { changeView } from '../state/view-store.ts';
import type { Chosen } from './export-choice.tsx';

export type ExportState =
  | { kind: 'choosing'; asking: boolean } // asking: main shows the file dialog or prepares
  | { kind: 'running'; progress: ExportProgress; stopping: boolean }
  | { kind: 'failed'; question: ExportQuestion } // some slides; main waits for an answer
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

  useEffect(
    () =>
      api.on('exportQuestion', (question) => {
        if (question.jobId === job.current) setState({ kind: 'failed', question });
      }),
    [],
  );

  const answer = (goOn: boolean) => {
    if (job.current === null) return;
    setState({ kind: 'choosing', asking: goOn });
    void api.exportAnswer({ jobId: job.current, goOn });
  };

  const start = async (chosen: Chosen) => {
    const jobId = crypto.randomUUID();
    job.current = jobId;
    setState({ kind: 'choosing', asking: true });
    changeView({ exportChoice: { formats: chosen.formats, pdf: chosen.pdf, hidden: chosen.range.hidden } });
    finishText();
    await autosave().flush();
    const { deck, documentId } = documentStore().getState();
    const ended = await api.exportStart({ deck, documentId, jobId, ...chosen });
    if (job.current !== jobId) return;
    job.current = null;
    if (ended.ok && ended.value !== null) {
      setState({ kind: 'done', outcome: ended.value });
    } else {
      setState(idle);
      if (!ended.ok) report(ended.failure);
    }
  };

  const stop = () => {
    if (job.current === null) return;
    setState((before) => (before.kind === 'running' ? { ...before, stopping: true } : before));
    void api.exportCancel({ jobId: job.current });
  };

  return { state, start: (chosen: Chosen) => void start(chosen), stop, answer, again: () => setState(idle) };
}
