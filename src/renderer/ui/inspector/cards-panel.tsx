import { ActionIcon, Button, Checkbox, Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { cardTrend, shortestTrend } from '#core/deck/card-trend.ts';
import type { KeyFigureCard, KeyFiguresBlock } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { perform } from '#renderer/commands/commands.ts';
import { availableParts, makeCard } from '#renderer/commands/inserting/make-card.ts';
import { Group } from '../parts/field.tsx';
import { documentStore, useDeck } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import styles from './inspector.module.css';
import type { BlockPanelProps } from './block-panel-props.ts';
import { useObservations } from './use-observations.ts';

/** The cards of a block: order, period and area, and what each shows beside its number. */
export function CardsPanel({ slideId, slot, block }: BlockPanelProps<KeyFiguresBlock>) {
  const { t } = useTranslation();
  const put = (cards: readonly KeyFigureCard[], snapshots: readonly ObservationSnapshot[] = []) => {
    if (cards.length === 0) documentStore().run('removeBlock', { slideId, slot });
    else documentStore().run('setBlock', { slideId, slot, block: { ...block, cards }, snapshots });
  };
  const move = (from: number, to: number) => {
    const card = block.cards[from];
    if (card === undefined || to < 0 || to >= block.cards.length) return;
    const rest = block.cards.filter((_, index) => index !== from);
    put([...rest.slice(0, to), card, ...rest.slice(to)]);
  };
  return (
    <Group
      title={t('card.cards')}
      aside={
        <Button variant="subtle" size="compact-xs" onClick={() => perform('insert-card')}>
          {t('card.add')}
        </Button>
      }
    >
      <ul className={styles.cards}>
        {block.cards.map((card, index) => (
          <Card
            // biome-ignore lint/suspicious/noArrayIndexKey: one observation may stand on two cards.
            key={index}
            card={card}
            change={(changed, snapshots) =>
              put(
                block.cards.map((each, at) => (at === index ? changed : each)),
                snapshots,
              )
            }
            remove={() => put(block.cards.filter((_, at) => at !== index))}
            up={() => move(index, index - 1)}
            down={() => move(index, index + 1)}
          />
        ))}
      </ul>
    </Group>
  );
}

type CardProps = {
  card: KeyFigureCard;
  change: (card: KeyFigureCard, snapshots?: readonly ObservationSnapshot[]) => void;
  remove: () => void;
  up: () => void;
  down: () => void;
};

function Card({ card, change, remove, up, down }: CardProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const deck = useDeck();
  const snapshot = deck.snapshots[card.observationId];
  const others = useObservations(snapshot?.indicatorId ?? null);
  // What the store has now, and what the deck already holds of it.
  const trend = snapshot === undefined ? null : cardTrend(snapshot, [...others, ...Object.values(deck.snapshots)]);
  const name = snapshot?.shortName ?? t('card.missing');
  const button = (Icon: typeof IconX, label: string, perform_: () => void) => (
    <ActionIcon size={22} aria-label={label} onClick={perform_}>
      <Icon size={13} stroke={1.8} aria-hidden />
    </ActionIcon>
  );
  return (
    <li>
      <div className={styles.card}>
        <span className={styles.cardName}>{name}</span>
        {button(IconArrowUp, t('card.up', { name }), up)}
        {button(IconArrowDown, t('card.down', { name }), down)}
        {button(IconX, t('card.remove', { name }), remove)}
      </div>
      {others.length > 1 && (
        <Select
          aria-label={t('card.observation')}
          value={card.observationId}
          data={others.map((each) => ({
            value: each.id,
            label: `${each.area.shortName} · ${printPeriodOf(each, locale)}`,
          }))}
          onChange={(id) => {
            const chosen = others.find((each) => each.id === id);
            if (chosen === undefined) return;
            const made = makeCard(chosen, deck.period);
            const next = card.trend === undefined ? null : cardTrend(chosen, others);
            if (next === null) change(made, [chosen]);
            else change({ ...made, trend: next.points }, next.snapshots);
          }}
        />
      )}
      {snapshot !== undefined && (
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
            onChange={(event) => {
              const { trend: _, ...rest } = card;
              if (trend === null || !event.currentTarget.checked) change(rest);
              else change({ ...rest, trend: trend.points }, trend.snapshots);
            }}
          />
        </div>
      )}
    </li>
  );
}
