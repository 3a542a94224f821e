import { Button, Group as Line, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestTemplateName } from '#contract/document-contract.ts';
import { deckName } from '#core/deck/deck-name.ts';
import { api } from '#renderer/api.ts';
import { remark, report } from '../../notices/report.ts';
import { documentStore } from '../../state/current-document.ts';
import { closeDialog, Dialog } from '../dialog.tsx';
import styles from './briefing-dialog.module.css';

/** Keeps the deck's structure under a name, to make briefings of other areas and periods from. */
export function SaveTemplateDialog() {
  const { t } = useTranslation();
  return (
    <Dialog name="save-template" title={t('template.saveTitle')} size={420} data-testid="save-template">
      <SaveTemplateForm />
    </Dialog>
  );
}

function SaveTemplateForm() {
  const { t } = useTranslation();
  const [{ deck }] = useState(() => documentStore().getState());
  const [name, setName] = useState(deckName(deck).slice(0, longestTemplateName));
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    const answer = await api.templateSave({ deck, name: name.trim() });
    setBusy(false);
    if (!answer.ok) {
      report(answer.failure);
      return;
    }
    remark(t('template.saved', { name: name.trim() }));
    closeDialog();
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && !busy) void save();
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t('template.name')}
          value={name}
          maxLength={longestTemplateName}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p className={styles.hint}>{t('template.saveHint')}</p>
        <Line justify="flex-end" gap="xs">
          <Button variant="default" onClick={closeDialog}>
            {t('newDeck.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={name.trim() === ''} data-testid="template-save">
            {t('template.save')}
          </Button>
        </Line>
      </Stack>
    </form>
  );
}
