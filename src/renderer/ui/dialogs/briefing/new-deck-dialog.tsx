import { Input, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefingChoices } from '#contract/indicator-contract.ts';
import { api } from '#renderer/api.ts';
import { openNewDeck } from '#renderer/commands/open-document.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ThemeChoice } from '../../parts/theme-choice.tsx';
import { useLocale } from '../../state/use-locale.ts';
import { AreaAndPeriod } from './area-and-period.tsx';
import { closeDialog } from '../dialog.tsx';
import { BriefingDialog, BriefingForm } from './briefing-dialog.tsx';
import styles from './briefing-dialog.module.css';
import { DeckPreview } from './deck-preview.tsx';
import { firstDraft, type Origin, origins, requestOf, themeOfDraft } from './draft.ts';
import { OutlineChoice } from './outline-choice.tsx';
import { LackingTopics, OutlineNumbers, ReboundNotes } from './preview-notes.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { TopicChoice } from './topic-choice.tsx';
import { useBriefingChoices } from './use-briefing-choices.ts';
import { usePreview } from './use-preview.ts';
import { useTemplates } from './use-templates.ts';

/** Asks what a new briefing is made from, shows its slides as they will be, and opens it. */
export function NewDeckDialog() {
  const { t } = useTranslation();
  return (
    <BriefingDialog name="new" title={t('newDeck.title')} testId="new-deck-dialog">
      <Assistant />
    </BriefingDialog>
  );
}

function Assistant() {
  const { t } = useTranslation();
  const choices = useBriefingChoices();
  if (choices === 'unavailable') return <EmptyState title={t('data.unavailable')} />;
  return <AssistantForm key={choices === null ? 'asking' : 'asked'} choices={choices} />;
}

function AssistantForm({ choices }: { choices: BriefingChoices | null }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const templates = useTemplates();
  const [draft, setDraft] = useState(() => firstDraft(choices));
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const request = choices === null ? null : requestOf(draft, templates.list);
  const preview = usePreview(request, api.deckPreview);
  const lacking = preview.value?.lacking ?? [];

  const create = async () => {
    if (request === null) return;
    setBusy(true);
    const opened = await openNewDeck(request);
    setBusy(false);
    if (opened) closeDialog();
  };

  const topicName = (topic: string) => {
    const found = choices?.topics.find(({ id }) => id === topic);
    return (locale === 'en' ? found?.nameEn : found?.nameZh) ?? topic;
  };

  const fields = (
    <>
      <SegmentedControl
        aria-label={t('newDeck.origin')}
        data={origins.map((value) => ({ value, label: t(`newDeck.from.${value}`) }))}
        value={draft.origin}
        onChange={(origin) => change({ origin: origin as Origin })}
        fullWidth
        data-testid="new-deck-origin"
      />
      <AreaAndPeriod choices={choices} value={draft.place} change={(place) => change({ place })} testId="new-deck" />
      {draft.origin === 'store' && (
        <TopicChoice
          topics={choices?.topics ?? []}
          chosen={draft.topics}
          lacking={lacking}
          length={draft.length}
          change={change}
        />
      )}
      {draft.origin === 'template' && (
        <TemplateChoice
          templates={templates}
          chosen={draft.templateId}
          choose={(templateId) => change({ templateId, theme: null })}
        />
      )}
      {draft.origin === 'outline' && <OutlineChoice outline={draft.outline} bind={draft.bind} change={change} />}
      <div className={styles.pair}>
        <TextInput
          label={t('newDeck.deckTitle')}
          placeholder={t(draft.origin === 'store' ? 'newDeck.deckTitlePlaceholder' : 'newDeck.ownTitlePlaceholder')}
          value={draft.title}
          maxLength={200}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          label={t('newDeck.organisation')}
          placeholder={t('deck.organisationPlaceholder')}
          value={draft.organisation}
          maxLength={200}
          onChange={(event) => change({ organisation: event.currentTarget.value })}
        />
      </div>
      <div>
        <Input.Label mb={6}>{t('newDeck.theme')}</Input.Label>
        <ThemeChoice
          label={t('newDeck.theme')}
          value={themeOfDraft(draft, templates.list)}
          onChange={(theme) => change({ theme })}
        />
      </div>
    </>
  );

  return (
    <BriefingForm
      fields={fields}
      preview={
        <DeckPreview
          preview={preview}
          hint={t(`newDeck.choose.${draft.origin}`)}
          notes={
            <>
              <LackingTopics names={lacking.map(topicName)} />
              {preview.value?.rebound && <ReboundNotes preview={preview.value.rebound} />}
              {preview.value?.numbers && <OutlineNumbers {...preview.value.numbers} />}
            </>
          }
        />
      }
      busy={busy}
      ready={request !== null && preview.failure === null}
      create={() => void create()}
      testId="new-deck-create"
    />
  );
}
