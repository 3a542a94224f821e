import { Button, Group as Line, Modal, Select, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefingChoices } from '#contract/indicator-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { api } from '#renderer/api.ts';
import { openRebound } from '#renderer/commands/open-document.ts';
import { report } from '../notices/report.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { documentStore } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import { changeView, useView } from '../state/view-store.ts';
import { RebindOutlook } from './rebind-outlook.tsx';

/** Makes the same briefing of another area or period, once a person has seen what it would lack. */
export function RebindDialog() {
  const { t } = useTranslation();
  const opened = useView((view) => view.dialog === 'rebind');
  const close = () => changeView({ dialog: null });
  return (
    <Modal opened={opened} onClose={close} title={t('rebind.title')} size={520} data-testid="rebind-dialog">
      <RebindForm close={close} />
    </Modal>
  );
}

function RebindForm({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [deck] = useState(() => documentStore().getState().deck);
  const [choices, setChoices] = useState<BriefingChoices | null>(null);
  const [unavailable, setUnavailable] = useState(false);
  const [busy, setBusy] = useState(false);
  const [area, setArea] = useState(deck.area.code);
  const [period, setPeriod] = useState(deck.period);

  useEffect(() => {
    void api.storeChoices({}).then((answer) => {
      if (answer.ok) return setChoices(answer.value);
      setUnavailable(true);
      report(answer.failure);
    });
  }, []);

  const create = async () => {
    setBusy(true);
    const opened = await openRebound({ deck, area, period });
    setBusy(false);
    if (opened) close();
  };

  if (unavailable) return <EmptyState title={t('data.unavailable')} />;
  const same = area === deck.area.code && period === deck.period;
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
            onChange={(code) => setArea(code ?? deck.area.code)}
            disabled={choices === null}
            allowDeselect={false}
            searchable
            data-testid="rebind-area"
          />
          <Select
            label={t('newDeck.period')}
            data={choices?.periods.map((each) => ({ value: each, label: printPeriod(each, locale) })) ?? []}
            value={period}
            onChange={(each) => setPeriod(each ?? deck.period)}
            disabled={choices === null}
            allowDeselect={false}
            searchable
            data-testid="rebind-period"
          />
        </Line>
        <RebindOutlook deck={deck} area={area} period={period} same={same} />
        <Line justify="flex-end" gap="xs" mt={4}>
          <Button variant="default" onClick={close}>
            {t('newDeck.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={choices === null || same} data-testid="rebind-create">
            {t('newDeck.create')}
          </Button>
        </Line>
      </Stack>
    </form>
  );
}
