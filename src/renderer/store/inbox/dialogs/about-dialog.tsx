import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { InboxText } from '#contract/inbox-contract.ts';
import form from '../../detail/form.module.css';
import { useWords } from '../../use-words.ts';
import { describeText } from '../text-actions.ts';
import { changeInbox } from '../inbox-state.ts';
import { SourceFields } from '../start/source-fields.tsx';

/** Where the text is from; what isn't decided yet is read again with it. */
export function AboutDialog({ text }: { text: InboxText }) {
  const words = useWords();
  const { inbox } = words;
  const [source, setSource] = useState({
    ...{ title: text.title, publisher: text.publisher, datePublished: text.datePublished, url: text.url },
  });
  const close = () => changeInbox({ dialog: null });
  return (
    <Modal opened onClose={close} title={inbox.about} size="lg" closeButtonProps={{ 'aria-label': words.close }}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void describeText(source);
        }}
      >
        <SourceFields source={source} change={(change) => setSource((now) => ({ ...now, ...change }))} />
        <p className={form.about}>{inbox.aboutHint}</p>
        <div className={form.actions}>
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button type="submit">{words.save}</Button>
        </div>
      </form>
    </Modal>
  );
}
