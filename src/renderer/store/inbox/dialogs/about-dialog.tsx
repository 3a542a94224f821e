import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { InboxText } from '#contract/inbox-contract.ts';
import form from '../../parts/form.module.css';
import { useWords } from '../../use-words.ts';
import { changeInbox } from '../inbox-state.ts';
import { SourceFields } from '../start/source-fields.tsx';
import { describeText } from '../text-actions.ts';

/** Where the text is from; what isn't decided yet is read again with it. */
export function AboutDialog({ text }: { text: InboxText }) {
  const words = useWords();
  const { inbox } = words;
  const { title, publisher, datePublished, url } = text;
  const [source, setSource] = useState({ title, publisher, datePublished, url });
  const [saving, setSaving] = useState(false);
  const close = () => changeInbox({ dialog: null });
  return (
    <Modal opened onClose={close} title={inbox.about} size="lg" closeButtonProps={{ 'aria-label': words.close }}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (saving) return;
          setSaving(true);
          void describeText(source).finally(() => setSaving(false));
        }}
      >
        <SourceFields
          source={source}
          change={(change) => setSource((now) => ({ ...now, ...change }))}
          disabled={saving}
        />
        <p className={form.about}>{inbox.aboutHint}</p>
        <div className={form.actions}>
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={saving}>
            {words.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
