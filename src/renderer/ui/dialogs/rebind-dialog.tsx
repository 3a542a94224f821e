import { Button, Group as Line, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openRebound } from '#renderer/commands/open-document.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { documentStore } from '../state/current-document.ts';
import { changeView, useView } from '../state/view-store.ts';
import { AreaAndPeriod } from './area-and-period.tsx';
import { RebindOutlook } from './rebind-outlook.tsx';
import { useBriefingChoices } from './use-briefing-choices.ts';

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
  const choices = useBriefingChoices();
  const [deck] = useState(() => documentStore().getState().deck);
  const [to, setTo] = useState({ area: deck.area.code, period: deck.period });
  const [busy, setBusy] = useState(false);

  const create = async () => {
    setBusy(true);
    const opened = await openRebound({ deck, ...to });
    setBusy(false);
    if (opened) close();
  };

  if (choices === 'unavailable') return <EmptyState title={t('data.unavailable')} />;
  const same = to.area === deck.area.code && to.period === deck.period;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Stack gap="md">
        <AreaAndPeriod choices={choices} value={to} change={setTo} testId="rebind" />
        <RebindOutlook deck={deck} to={same ? null : to} />
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
