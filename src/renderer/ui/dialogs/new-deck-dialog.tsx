import { Button, Checkbox, Group as Line, Input, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefingChoices } from '#contract/indicator-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import type { ThemeId } from '#core/theme/theme.ts';
import { api } from '#renderer/api.ts';
import { openNewDeck } from '#renderer/commands/open-document.ts';
import { report } from '../notices/report.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { ThemeChoice } from '../parts/theme-choice.tsx';
import { useLocale } from '../state/use-locale.ts';
import { changeView, useView } from '../state/view-store.ts';

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
  const [choices, setChoices] = useState<BriefingChoices | null>(null);
  const [unavailable, setUnavailable] = useState(false);
  const [busy, setBusy] = useState(false);
  const [area, setArea] = useState('');
  const [period, setPeriod] = useState('');
  const [topics, setTopics] = useState<string[]>([]);
  const [theme, setTheme] = useState<ThemeId>('danxia');
  const [title, setTitle] = useState('');
  const [organisation, setOrganisation] = useState('');

  useEffect(() => {
    void api.storeChoices({}).then((answer) => {
      if (!answer.ok) {
        setUnavailable(true);
        report(answer.failure);
        return;
      }
      setChoices(answer.value);
      setArea(answer.value.areas[0]?.code ?? '');
      setPeriod(answer.value.periods[0] ?? '');
      setTopics(answer.value.topics.map((topic) => topic.id));
    });
  }, []);

  const create = async () => {
    setBusy(true);
    const opened = await openNewDeck({
      area,
      period,
      topics,
      theme,
      title: title.trim(),
      organisation: organisation.trim(),
    });
    setBusy(false);
    if (opened) close();
  };

  if (unavailable) return <EmptyState title={t('data.unavailable')} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Stack gap="md">
        <Line grow gap="sm">
          <Select
            label={t('newDeck.area')}
            data={choices?.areas.map(({ code, name }) => ({ value: code, label: name })) ?? []}
            value={area}
            onChange={(code) => setArea(code ?? '')}
            disabled={choices === null}
            searchable
            data-testid="new-deck-area"
          />
          <Select
            label={t('newDeck.period')}
            data={choices?.periods.map((each) => ({ value: each, label: printPeriod(each, locale) })) ?? []}
            value={period}
            onChange={(each) => setPeriod(each ?? '')}
            disabled={choices === null}
            data-testid="new-deck-period"
          />
        </Line>
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
            disabled={choices === null || topics.length === 0 || area === '' || period === ''}
            data-testid="new-deck-create"
          >
            {t('newDeck.create')}
          </Button>
        </Line>
      </Stack>
    </form>
  );
}
