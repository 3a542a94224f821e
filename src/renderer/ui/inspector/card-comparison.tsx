import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { comparedName } from '#core/indicators/compared-name.ts';
import { facetsOf, numericValue } from '#core/indicators/facets.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { comparePeriods } from '#core/indicators/sdmx-period.ts';
import { Row } from '../parts/field.tsx';
import { useDeck } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import type { CardSettingsProps } from './card-settings-props.ts';

const none = 'none';
const most = 60;

type CardComparisonProps = CardSettingsProps & { own: ObservationSnapshot; known: readonly ObservationSnapshot[] };

/** Which other figure of the indicator a card is held against: plans first, then other areas of its time, then other times. */
export function CardComparison({ card, own, known, change }: CardComparisonProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { snapshots } = useDeck();
  const [facet] = facetsOf(own);
  const held = card.compare === undefined ? undefined : snapshots[card.compare.observationId];
  if (facet === undefined || facet.startsWith('rank:')) return null;
  const offered = known
    .filter((each) => each.id !== own.id && each.unit === own.unit && numericValue(each, facet) !== null)
    .sort((left, right) => kinship(left, own) - kinship(right, own) || comparePeriods(right.period, left.period))
    .slice(0, most);
  const choices = held === undefined || offered.some(({ id }) => id === held.id) ? offered : [held, ...offered];
  if (choices.length === 0) return null;
  return (
    <Row label={t('card.compare')}>
      <Select
        searchable={choices.length > 8}
        aria-label={t('card.compare')}
        value={held?.id ?? none}
        data={[
          { value: none, label: t('card.noCompare') },
          ...choices.map((each) => ({
            value: each.id,
            label: `${comparedName(each, own, locale)} · ${each.value ?? ''}`,
          })),
        ]}
        onChange={(id) => {
          const chosen = choices.find((each) => each.id === id);
          if (chosen === undefined) change({ ...card, compare: undefined });
          else change({ ...card, compare: { observationId: chosen.id, facet } }, [chosen]);
        }}
        data-testid="card-compare"
      />
    </Row>
  );
}

/** What people compare with first. */
function kinship(other: ObservationSnapshot, own: ObservationSnapshot): number {
  if (other.status === 'plan' && other.area.code === own.area.code) return 0;
  if (other.period === own.period) return 1;
  return other.area.code === own.area.code ? 2 : 3;
}
