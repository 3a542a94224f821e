import { Button, Checkbox, Group as Line, Input, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThemeId } from '#core/theme/theme.ts';
import { openNewDeck } from '#renderer/commands/open-document.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { ThemeChoice } from '../parts/theme-choice.tsx';
import { useLocale } from '../state/use-locale.ts';
import { changeView, useView } from '../state/view-store.ts';
import { AreaAndPeriod } from './area-and-period.tsx';
import { useBriefingChoices } from './use-briefing-choices.ts';

/** Asks for area, period and content, and opens the deck assembled from the store. */
export function NewDeckDialog() {
  const { t } = useTranslation();
  const opened = useView((view) => view.dialog === 'new');
  const close = () => changeView({ dialog: null });
  return (
    <Modal opened={opened} onClose={close} title={t('newDeck.title')} size={460} data-testid="new-deck-dialog">
      <NewDeckForm close={close} />
    </Modal>
  );
}

function NewDeckForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const choices = useBriefingChoices();
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<{ area: string; period: string } | null>(null);
  const [chosenTopics, setTopics] = useState<string[] | null>(null);
  const [theme, setTheme] = useState<ThemeId>('danxia');
  const [title, setTitle] = useState('');
  const [organisation, setOrganisation] = useState('');

  if (choices === 'unavailable') return <EmptyState title={t('data.unavailable')} />;
  // Until a person chooses: what the store has most of, newest, all of it.
  const place = chosen ?? { area: choices?.areas[0]?.code ?? '', period: choices?.periods[0] ?? '' };
  const topics = chosenTopics ?? choices?.topics.map(({ id }) => id) ?? [];

  const create = async () => {
    setBusy(true);
    const opened = await openNewDeck({
      ...place,
      topics,
      theme,
      title: title.trim(),
      organisation: organisation.trim(),
    });
    setBusy(false);
    if (opened) close();
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Stack gap="md">
        <AreaAndPeriod choices={choices} value={place} change={setChosen} testId="new-deck" />
        <Checkbox.Group
          size="xs"
          label={t('newDeck.topics')}
          description={t('newDeck.topicsHint')}
          value={topics}
          onChange={setTopics}
          error={choices !== null && topics.length === 0 ? t('newDeck.noTopic') : undefined}
        >
          <Stack gap={6} mt={8} mih={96}>
            {choices?.topics.map(({ id, nameZh, nameEn }) => (
              <Checkbox key={id} size="xs" value={id} label={locale === 'en' ? nameEn : nameZh} />
            ))}
          </Stack>
        </Checkbox.Group>
        <TextInput
          label={t('newDeck.deckTitle')}
          placeholder={t('newDeck.deckTitlePlaceholder')}
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label={t('newDeck.organisation')}
          placeholder={t('deck.organisationPlaceholder')}
          value={organisation}
          maxLength={200}
          onChange={(event) => setOrganisation(event.currentTarget.value)}
        />
        <div>
          <Input.Label mb={6}>{t('newDeck.theme')}</Input.Label>
          <ThemeChoice label={t('newDeck.theme')} value={theme} onChange={setTheme} />
        </div>
        <Line justify="flex-end" gap="xs" mt={4}>
          <Button variant="default" onClick={close}>
            {t('newDeck.cancel')}
          </Button>
          <Button
            type="submit"
            loading={busy}
            disabled={choices === null || topics.length === 0 || place.area === '' || place.period === ''}
            data-testid="new-deck-create"
          >
            {t('newDeck.create')}
          </Button>
        </Line>
      </Stack>
    </form>
  );
}
