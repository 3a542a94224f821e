import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/api.ts';
import { openRebound } from '#renderer/commands/open-document.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { documentStore } from '../../state/current-document.ts';
import { AreaAndPeriod } from './area-and-period.tsx';
import { closeDialog } from '../dialog.tsx';
import { BriefingDialog, BriefingForm } from './briefing-dialog.tsx';
import styles from './briefing-dialog.module.css';
import { DeckPreview } from './deck-preview.tsx';
import { ReboundNotes } from './preview-notes.tsx';
import { useBriefingChoices } from './use-briefing-choices.ts';
import { usePreview } from './use-preview.ts';

/** Makes the same briefing of another area or period, once a person has seen what it would lack. */
export function RebindDialog() {
  const { t } = useTranslation();
  return (
    <BriefingDialog name="rebind" title={t('rebind.title')} testId="rebind-dialog">
      <RebindForm />
    </BriefingDialog>
  );
}

function RebindForm() {
  const { t } = useTranslation();
  const choices = useBriefingChoices();
  const [deck] = useState(() => documentStore().getState().deck);
  const [to, setTo] = useState({ area: deck.area.code, period: deck.period });
  const [busy, setBusy] = useState(false);
  const same = to.area === deck.area.code && to.period === deck.period;
  const preview = usePreview(same ? null : to, (target) => api.deckRebindPreview({ deck, ...target }));

  const create = async () => {
    setBusy(true);
    const opened = await openRebound({ deck, ...to });
    setBusy(false);
    if (opened) closeDialog();
  };

  if (choices === 'unavailable') return <EmptyState title={t('data.unavailable')} />;
  return (
    <BriefingForm
      fields={
        <>
          <AreaAndPeriod choices={choices} value={to} change={setTo} testId="rebind" />
          <p className={styles.hint}>{t('rebind.hint')}</p>
        </>
      }
      preview={
        <DeckPreview
          preview={preview}
          hint={t('rebind.choose')}
          notes={preview.value !== null && <ReboundNotes preview={preview.value} />}
        />
      }
      busy={busy}
      ready={choices !== null && !same && preview.failure === null}
      create={() => void create()}
      testId="rebind-create"
    />
  );
}
