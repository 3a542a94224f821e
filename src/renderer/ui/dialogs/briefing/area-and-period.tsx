import { Group as Line, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BriefingChoices } from '#contract/indicator-contract.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { useLocale } from '../../state/use-locale.ts';

type Place = { area: string; period: string };
type Props = {
  choices: BriefingChoices | null;
  value: Place;
  change: (value: Place) => void;
  testId: string; // of the fields: `${testId}-area`, `${testId}-period`
};

/** What a briefing is about: one of the store's areas, one of its periods. */
export function AreaAndPeriod({ choices, value, change, testId }: Props) {
  const { t } = useTranslation();
  const locale = useLocale();
  // A deck may be about a period the store has no more figures of.
  const periods = [...new Set([value.period, ...(choices?.periods ?? [])])].filter((each) => each !== '');
  return (
    <Line grow gap="sm">
      <Select
        label={t('newDeck.area')}
        data={choices?.areas.map(({ code, name }) => ({ value: code, label: name })) ?? []}
        value={value.area}
        onChange={(area) => area !== null && change({ ...value, area })}
        disabled={choices === null}
        searchable
        data-testid={`${testId}-area`}
      />
      <Select
        label={t('newDeck.period')}
        data={periods.map((each) => ({ value: each, label: printPeriod(each, locale) }))}
        value={value.period}
        onChange={(period) => period !== null && change({ ...value, period })}
        disabled={choices === null}
        searchable
        data-testid={`${testId}-period`}
      />
    </Line>
  );
}
