import { useTranslation } from 'react-i18next';
import { isDirty } from '#renderer/document/document-store.ts';
import { useDocument } from '../state/current-document.ts';
import styles from './document-name.module.css';

/** The name of the file, with a dot while it lacks changes. */
export function DocumentName() {
  const { t } = useTranslation();
  const name = useDocument((state) => state.name);
  const unsaved = useDocument(isDirty);
  const shown = name === '' ? t('toolbar.untitled') : name;
  return (
    <div
      className={styles.name}
      title={`${shown} — ${t(unsaved ? 'toolbar.unsaved' : 'toolbar.saved')}`}
      data-testid="document-name"
      data-unsaved={unsaved}
    >
      <span className={styles.text}>{shown}</span>
      <span className={styles.dot} role="img" aria-label={t(unsaved ? 'toolbar.unsaved' : 'toolbar.saved')} />
    </div>
  );
}
