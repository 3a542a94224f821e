import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../../use-words.ts';
import { changeInbox, currentItem, useInbox } from '../inbox-state.ts';
import styles from './hint-line.module.css';
import { hintsFor } from './shortcuts.ts';

/** The keys that count now, and what was done last. */
export function HintLine() {
  const { inbox: words } = useWords();
  const locale = useLocale();
  const said = useInbox((state) => state.said);
  const doing = useInbox((state) => state.doing.kind);
  const revises = useInbox((state) => currentItem(state)?.meeting === 'conflict');
  return (
    <footer className={styles.hints}>
      <div className={styles.now}>
        {hintsFor(doing, revises).map(({ keys, does }) => (
          <span key={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {words.keys[does]}
          </span>
        ))}
      </div>
      <p role="status" aria-live="polite">
        {said?.(words, locale)}
      </p>
      <button type="button" onClick={() => changeInbox({ dialog: 'shortcuts' })}>
        <kbd>?</kbd>
        {words.keys.help}
      </button>
    </footer>
  );
}
