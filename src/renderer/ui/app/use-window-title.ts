import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { windowTitle } from '#contract/window-title.ts';
import { isDirty } from '#renderer/document/document-store.ts';
import { useDocument } from '../state/current-document.ts';

/** Keeps the window's title: what it shows, and whether that is saved. */
export function useWindowTitle(): void {
  const { t } = useTranslation();
  const name = useDocument((state) => state.name);
  const unsaved = useDocument(isDirty);
  useEffect(() => {
    document.title = windowTitle(name === '' ? t('toolbar.untitled') : name, t('application.name'), unsaved);
  }, [name, unsaved, t]);
}
