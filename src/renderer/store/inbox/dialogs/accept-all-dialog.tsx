import { Button, Modal, Slider } from '@mantine/core';
import { useState } from 'react';
import type { InboxItem } from '#contract/inbox-contract.ts';
import form from '../../parts/form.module.css';
import { useWords } from '../../use-words.ts';
import { acceptAll } from '../decide-actions.ts';
import { changeInbox } from '../inbox-state.ts';
import { acceptableAbove } from '../review/acceptable.ts';
import styles from './accept-all-dialog.module.css';

const first = 90; // percent

/** Accepts all that is sure enough and leaves nothing to confirm; how many that is, is said before. */
export function AcceptAllDialog({ items }: { items: readonly InboxItem[] }) {
  const words = useWords();
  const { inbox } = words;
  const [accepting, setAccepting] = useState(false);
  const [percent, setPercent] = useState(first);
  const { taken, left } = acceptableAbove(items, percent / 100);
  const thumb = { 'aria-label': inbox.confidence, 'data-autofocus': true };
  const accept = () => {
    if (taken === 0 || accepting) return;
    setAccepting(true);
    void acceptAll(percent / 100).finally(() => setAccepting(false));
  };
  const close = () => changeInbox({ dialog: null });
  return (
    <Modal opened onClose={close} title={inbox.acceptAllTitle} closeButtonProps={{ 'aria-label': words.close }}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          accept();
        }}
        onKeyDown={(event) => {
          // Enter on the slider, where the focus begins; on a button it presses that.
          if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) accept();
        }}
      >
        <p className={form.about}>{inbox.acceptAllHint}</p>
        <Slider
          className={styles.slider}
          thumbProps={thumb}
          min={50}
          max={100}
          step={5}
          label={null}
          marks={[50, 60, 70, 80, 90, 100].map((value) => ({ value, label: inbox.percent(value / 100) }))}
          value={percent}
          onChange={setPercent}
        />
        <p className={styles.preview} aria-live="polite">
          <span>{inbox.above(inbox.percent(percent / 100))}</span>
          <b>{inbox.willAccept(taken)}</b>
          {left > 0 && <span>{inbox.willLeave(left)}</span>}
        </p>
        <div className={form.actions}>
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button type="submit" disabled={taken === 0} loading={accepting}>
            {inbox.acceptCount(taken)}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
