import { Button, Loader, Modal, Textarea } from '@mantine/core';
import { IconClipboardText, IconFileImport, IconTableImport } from '@tabler/icons-react';
import { type ClipboardEvent, useState } from 'react';
import { api } from '#renderer/api.ts';
import { EmptyState } from '#renderer/ui/parts/empty-state.tsx';
import form from '../detail/form.module.css';
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
  if (outcome !== null) return <ImportDone outcome={outcome} />;
  if (preview !== null) return <ImportPreviewView preview={preview} />;
  const onPaste = (event: ClipboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement) return;
    const text = event.clipboardData.getData('text/plain');
    if (text.trim() !== '') void beginImport(() => api.importPaste({ text }));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a place to paste into needs the focus.
    <section className={styles.intro} onPaste={onPaste} tabIndex={0} aria-label={words.intro}>
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
