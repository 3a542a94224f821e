import { useTranslation } from 'react-i18next';
import { stepLabels } from '#core/deck/commands.ts';
import { CommandButton } from '../parts/command-button.tsx';
import { useDocument } from '../state/current-document.ts';
import { useView } from '../state/view-store.ts';
import { useLocale } from '../state/use-locale.ts';

/** Undo and redo say what they would undo and redo. */
export function HistoryButtons() {
  const { t } = useTranslation();
  const locale = useLocale();
  const last = useDocument((state) => state.history.past.at(-1)?.label ?? null);
  const next = useDocument((state) => state.history.future[0]?.label ?? null);
  const history = useView((view) => view.history);
  const named = (label: NonNullable<typeof last>) => stepLabels[label][locale === 'en' ? 'en' : 'zh'];
  return (
    <>
      <CommandButton id="undo" label={last === null ? undefined : t('toolbar.undoNamed', { name: named(last) })} />
      <CommandButton id="redo" label={next === null ? undefined : t('toolbar.redoNamed', { name: named(next) })} />
      <CommandButton id="toggle-history" pressed={history} />
    </>
  );
}
