import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TimelineBlock } from '#core/deck/deck.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { Group } from '../parts/field.tsx';
import { documentStore, useDeck } from '../state/current-document.ts';
import styles from './inspector.module.css';
import type { BlockPanelProps } from './block-panel-props.ts';
import { changeBlock } from './change-block.ts';

const most = 8;

/** Events of a timeline. Text with figures keeps them: it is shown, and replaced only when something is typed. */
export function TimelinePanel({ slideId, slot, block }: BlockPanelProps<TimelineBlock>) {
  const { t } = useTranslation();
  const deck = useDeck();
  const put = (events: TimelineBlock['events'], merge?: string) =>
    changeBlock('changeTimeline', { slideId, slot, block: { ...block, events } }, merge);
  const change = (index: number, event: Partial<TimelineBlock['events'][number]>, merge: string) =>
    put(
      block.events.map((each, at) => (at === index ? { ...each, ...event } : each)),
      merge,
    );
  return (
    <Group
      title={t('block.timeline')}
      aside={
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={block.events.length >= most}
          onClick={() => put([...block.events, { when: '', text: [] }])}
        >
          {t('timeline.add')}
        </Button>
      }
    >
      {block.events.map((event, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an event is known by its place.
        <div key={index}>
          <div className={styles.card}>
            <TextInput
              className={styles.cardName}
              aria-label={t('timeline.when')}
              placeholder={t('timeline.when')}
              value={event.when}
              data-deck-field
              onChange={(typed) => change(index, { when: typed.currentTarget.value }, `when-${block.id}-${index}`)}
              onBlur={() => documentStore().endGesture()}
            />
            <ActionIcon
              size={22}
              aria-label={t('timeline.remove', { number: index + 1 })}
              onClick={() => put(block.events.filter((_, at) => at !== index))}
            >
              <IconX size={13} stroke={1.8} aria-hidden />
            </ActionIcon>
          </div>
          <TextInput
            aria-label={t('timeline.eventOf', { number: index + 1 })}
            placeholder={t('timeline.event')}
            value={plainText(event.text, deck)}
            readOnly={event.text.some((run) => run.kind === 'figure')}
            data-deck-field
            onChange={(typed) =>
              change(
                index,
                { text: [{ kind: 'words', text: typed.currentTarget.value }] },
                `event-${block.id}-${index}`,
              )
            }
            onBlur={() => documentStore().endGesture()}
          />
        </div>
      ))}
    </Group>
  );
}
