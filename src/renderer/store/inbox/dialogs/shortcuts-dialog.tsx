import { Modal } from '@mantine/core';
import { useWords } from '../../use-words.ts';
import { changeInbox } from '../inbox-state.ts';
import styles from '../review/hint-line.module.css';
import { shortcuts } from '../review/shortcuts.ts';

export function ShortcutsDialog() {
  const words = useWords();
  const { inbox } = words;
  return (
    <Modal
      opened
      onClose={() => changeInbox({ dialog: null })}
      title={inbox.shortcuts}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <dl className={styles.keys}>
        {shortcuts.map(({ keys, does }) => [
          <dt key={`${does} keys`}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>,
          <dd key={does}>{inbox.keys[does]}</dd>,
        ])}
      </dl>
    </Modal>
  );
}
