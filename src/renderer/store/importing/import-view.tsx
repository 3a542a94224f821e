import { Button, Loader, Modal, Textarea } from '@mantine/core';
import { IconClipboardText, IconFileImport, IconTableImport } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/ui/parts/empty-state.tsx';
import form from '../parts/form.module.css';
import { useStoreState } from '../store-state.ts';
import { useWords } from '../use-words.ts';
import { Batches } from './batches.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportPreviewView } from './import-preview.tsx';
import { beginImport, useImport } from './import-state.ts';
import styles from './import-view.module.css';

/** A file, what would be stored of it, and what was; before and after, the earlier imports. */
export function ImportView() {
  const { importing: words } = useWords();
  const preview = useImport((state) => state.preview);
  const outcome = useImport((state) => state.outcome);
  const reading = useImport((state) => state.reading);
  usePastedCells();
  if (outcome !== null) return <ImportDone outcome={outcome} />;
  if (preview !== null) return <ImportPreviewView preview={preview} />;
  return (
    <section className={styles.intro} aria-label={words.intro}>
      {reading ? (
        <div className={styles.reading} aria-live="polite">
          <Loader size="sm" />
          {words.steps.reading}
        </div>
      ) : (
        <EmptyState
          icon={<IconTableImport size={36} stroke={1.2} aria-hidden />}
          title={words.intro}
          hint={words.introHint}
        >
          <div className={styles.buttons}>
            <Button
              leftSection={<IconFileImport size={15} aria-hidden />}
              onClick={() => void beginImport(() => api.importChoose({}))}
            >
              {words.choose}
            </Button>
            <PasteButton />
          </div>
        </EmptyState>
      )}
      <Batches />
    </section>
  );
}

/** Cells pasted anywhere in the view are a file, unless one is being looked at. */
function usePastedCells(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { preview, reading } = useImport.getState();
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (typing || preview !== null || reading || useStoreState.getState().view !== 'importing') return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() !== '') void beginImport(() => api.importPaste({ text }));
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, []);
}

function PasteButton() {
  const words = useWords();
  const { importing } = words;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const read = () => {
    setOpen(false);
    setText('');
    void beginImport(() => api.importPaste({ text }));
  };
  return (
    <>
      <Button variant="default" leftSection={<IconClipboardText size={15} aria-hidden />} onClick={() => setOpen(true)}>
        {importing.paste}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={importing.pasteTitle}
        size="xl"
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <div className={form.form}>
          <Textarea
            aria-label={importing.pasteTitle}
            placeholder={importing.pasteHint}
            data-autofocus
            rows={12}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div className={form.actions}>
            <Button variant="default" onClick={() => setOpen(false)}>
              {words.cancel}
            </Button>
            <Button disabled={text.trim() === ''} onClick={read}>
              {importing.read}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
