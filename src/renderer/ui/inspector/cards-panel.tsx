import { ActionIcon, Button, Select, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyFigureCard, KeyFiguresBlock } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { cardFacts } from '#core/layout/blocks/card-facts.ts';
import { perform } from '#renderer/commands/commands.ts';
import { Group, Row } from '../parts/field.tsx';
import { OrderedList, reordered } from '../parts/ordered-list.tsx';
import { documentStore, useDeck } from '../state/current-document.ts';
import type { BlockPanelProps } from './block-panel-props.ts';
import { changeBlock } from './change-block.ts';
import { CardSettings } from './card-settings.tsx';
import styles from './inspector.module.css';

const mostPerRow = 4;
const byNumber = 'auto';

/** The cards of a block: how many a row, their order, and of one of them what it shows and how. */
export function CardsPanel({ slideId, slot, block }: BlockPanelProps<KeyFiguresBlock>) {
  const { t } = useTranslation();
  const deck = useDeck();
  const [open, setOpen] = useState<number | null>(block.cards.length === 1 ? 0 : null);
  const put = (cards: readonly KeyFigureCard[], snapshots: readonly ObservationSnapshot[] = []) => {
    if (cards.length === 0) documentStore().run('removeBlock', { slideId, slot });
    else changeBlock('changeCards', { slideId, slot, block: { ...block, cards }, snapshots });
  };
  const nameOf = ({ observationId }: KeyFigureCard) => deck.snapshots[observationId]?.shortName ?? t('card.missing');
  const shownOf = (card: KeyFigureCard) => {
    const main = cardFacts(card, deck)?.main;
    return main === undefined ? '' : `${main.before}${main.number}${main.after}`;
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
      <OrderedList
        names={block.cards.map(nameOf)}
        move={(from, to) => {
          changeBlock('orderCards', {
            slideId,
            slot,
            block: { ...block, cards: reordered(block.cards, from, to) },
          });
          setOpen(open === from ? to : null);
        }}
      >
        {(index, handle) => {
          const card = block.cards[index];
          if (card === undefined) return null;
          const name = nameOf(card);
          const shown = open === index;
          return (
            <>
              <div className={styles.card}>
                {handle}
                <UnstyledButton
                  className={styles.opener}
                  aria-expanded={shown}
                  data-testid={`card-${index}`}
                  onClick={() => setOpen(shown ? null : index)}
                >
                  <IconChevronRight size={13} stroke={1.8} aria-hidden className={styles.chevron} />
                  <span className={styles.cardName}>{name}</span>
                  <span className={styles.cardValue}>{shownOf(card)}</span>
                </UnstyledButton>
                <ActionIcon
                  size={22}
                  aria-label={t('card.remove', { name })}
                  onClick={() => put(block.cards.filter((_, at) => at !== index))}
                >
                  <IconX size={13} stroke={1.8} aria-hidden />
                </ActionIcon>
              </div>
              {shown && (
                <CardSettings
                  card={card}
                  change={(changed, snapshots) =>
                    put(
                      block.cards.map((each, at) => (at === index ? changed : each)),
                      snapshots,
                    )
                  }
                />
              )}
            </>
          );
        }}
      </OrderedList>
      {block.cards.length > 1 && (
        <Row label={t('card.perRow')}>
          <Select
            aria-label={t('card.perRow')}
            value={block.perRow === undefined ? byNumber : String(block.perRow)}
            data={[
              { value: byNumber, label: t('card.auto') },
              ...Array.from({ length: Math.min(mostPerRow, block.cards.length) }, (_, at) => String(at + 1)),
            ]}
            onChange={(value) => {
              const perRow = value === null || value === byNumber ? undefined : Number(value);
              changeBlock('changeCards', { slideId, slot, block: { ...block, perRow } });
            }}
            data-testid="cards-per-row"
          />
        </Row>
      )}
    </Group>
  );
}
