import { Checkbox, Select, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { cardTrend, shortestTrend } from '#core/deck/card-trend.ts';
import { displayUnits } from '#core/indicators/display-unit.ts';
import type { Polarity } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { decimalsOf, shownValue } from '#core/indicators/shown-value.ts';
import { availableParts, makeCard } from '#renderer/commands/inserting/make-card.ts';
import { Hint, Row } from '../parts/field.tsx';
import { useDeck } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import { CardComparison } from './card-comparison.tsx';
import type { CardSettingsProps } from './card-settings-props.ts';
import styles from './inspector.module.css';
import { useObservations } from './use-observations.ts';

const asItIs = 'as-it-is';
const polarities: readonly Polarity[] = ['up-is-good', 'down-is-good', 'neutral'];

/** What one card shows: which figure, what beside its number, in what unit, held against what, and what a rise means. */
export function CardSettings({ card, change }: CardSettingsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const deck = useDeck();
  const snapshot = deck.snapshots[card.observationId];
  const others = useObservations(snapshot?.indicatorId ?? null);
  if (snapshot === undefined) return <Hint>{t('card.missing')}</Hint>;
  // What the store has now, and what the deck already holds of it.
  const known = [...others, ...Object.values(deck.snapshots)];
  const trend = cardTrend(snapshot, known);
  const units = displayUnits(snapshot.unit);
  const decimals = decimalsOf(shownValue(snapshot, { unit: card.unit })?.number ?? '');
  const choose = (id: string | null) => {
    const chosen = others.find((each) => each.id === id);
    if (chosen === undefined) return;
    const { unit, decimals: fewer, highlight, polarity } = card;
    const made = { ...makeCard(chosen, deck.period), unit, decimals: fewer, highlight, polarity };
    const next = card.trend === undefined ? null : cardTrend(chosen, known);
    if (next === null) change(made, [chosen]);
    else change({ ...made, trend: next.points }, next.snapshots);
  };
  return (
    <div className={styles.settings}>
      {others.length > 1 && (
        <Select
          aria-label={t('card.observation')}
          value={card.observationId}
          data={others.map((each) => ({
            value: each.id,
            label: `${each.area.shortName} · ${printPeriodOf(each, locale)}`,
          }))}
          onChange={choose}
          data-testid="card-observation"
        />
      )}
      <div className={styles.shows}>
        {availableParts(snapshot).map((part) => (
          <Checkbox
            key={part}
            size="xs"
            label={t(`card.${part}`)}
            checked={card.show.includes(part)}
            onChange={(event) => {
              const rest = card.show.filter((each) => each !== part);
              change({ ...card, show: event.currentTarget.checked ? [...rest, part] : rest });
            }}
          />
        ))}
        <Checkbox
          size="xs"
          label={trend === null ? t('card.trendTooShort', { count: shortestTrend }) : t('card.trend')}
          disabled={trend === null && card.trend === undefined}
          checked={card.trend !== undefined}
          data-testid="card-trend"
          onChange={(event) => {
            const { trend: _, ...rest } = card;
            if (trend === null || !event.currentTarget.checked) change(rest);
            else change({ ...rest, trend: trend.points }, trend.snapshots);
          }}
        />
      </div>
      <CardComparison card={card} own={snapshot} known={others} change={change} />
      {units.length > 0 && (
        <Row label={t('card.unit')}>
          <Select
            aria-label={t('card.unit')}
            value={card.unit ?? asItIs}
            data={[
              { value: asItIs, label: t('card.asPrinted', { value: snapshot.unit }) },
              ...units.filter((unit) => unit !== snapshot.unit),
            ]}
            onChange={(unit) => change({ ...card, unit: unit === null || unit === asItIs ? undefined : unit })}
            data-testid="card-unit"
          />
        </Row>
      )}
      {decimals > 0 && (
        <Row label={t('card.decimals')}>
          <Select
            aria-label={t('card.decimals')}
            value={card.decimals === undefined || card.decimals >= decimals ? asItIs : String(card.decimals)}
            data={[
              { value: asItIs, label: t('card.asPrinted', { value: decimals }) },
              ...Array.from({ length: decimals }, (_, at) => String(decimals - 1 - at)),
            ]}
            onChange={(value) =>
              change({ ...card, decimals: value === null || value === asItIs ? undefined : Number(value) })
            }
            data-testid="card-decimals"
          />
        </Row>
      )}
      {(snapshot.growth !== null || snapshot.change !== null) && (
        <Row label={t('card.rise')}>
          <Select
            aria-label={t('card.rise')}
            value={card.polarity ?? asItIs}
            data={[
              { value: asItIs, label: t('card.ofIndicator', { value: t(`card.polarity.${snapshot.polarity}`) }) },
              ...polarities.map((value) => ({ value, label: t(`card.polarity.${value}`) })),
            ]}
            onChange={(value) => change({ ...card, polarity: polarities.find((each) => each === value) })}
            data-testid="card-rise"
          />
        </Row>
      )}
      {card.polarity === 'down-is-good' && deck.upDown === 'red-up' && <Hint>{t('card.redUp')}</Hint>}
      <Row label={t('card.highlight')}>
        <Switch
          aria-label={t('card.highlight')}
          checked={card.highlight === true}
          data-testid="card-highlight"
          onChange={(event) => change({ ...card, highlight: event.currentTarget.checked ? true : undefined })}
        />
      </Row>
    </div>
  );
}
