import { useTranslation } from 'react-i18next';
import { closeDialog, Dialog } from './dialog.tsx';
import { ExportChoice } from './export-choice.tsx';
import { ExportDone } from './export-done.tsx';
import { ExportFailed } from './export-failed.tsx';
import { ExportRunning } from './export-running.tsx';
import { useExport } from './use-export.ts';

/** Formats, then progress with a way to stop, then what was written. */
export function ExportDialog() {
  const { t } = useTranslation();
  const { state, start, stop, answer, again } = useExport();
  const running = state.kind === 'running' || state.kind === 'failed';
  const close = () => {
    closeDialog();
    again();
  };
  return (
    <Dialog
      name="export"
      onClose={close}
      title={t('export.title')}
      size={540}
      closeOnClickOutside={!running}
      closeOnEscape={!running}
      withCloseButton={!running}
      data-testid="export-dialog"
    >
      {state.kind === 'choosing' && <ExportChoice busy={state.asking} start={start} close={close} />}
      {state.kind === 'running' && <ExportRunning progress={state.progress} stopping={state.stopping} stop={stop} />}
      {state.kind === 'failed' && <ExportFailed question={state.question} answer={answer} />}
      {state.kind === 'done' && <ExportDone outcome={state.outcome} again={again} close={close} />}
    </Dialog>
  );
}
