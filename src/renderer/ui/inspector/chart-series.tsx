import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChartBlock } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { api } from '#renderer/api.ts';
import {
  addableFacets,
  mostSeries,
  withFacet,
  withIndicator,
  withoutSeries,
  withSeriesAt,
} from '#renderer/commands/inserting/chart-series.ts';
import { Group, Hint } from '../parts/field.tsx';
import { OrderedList } from '../parts/ordered-list.tsx';
import { documentStore, useDeck } from '../state/current-document.ts';
import type { BlockPanelProps } from './block-panel-props.ts';
import { changeBlock } from './change-block.ts';
import styles from './inspector.module.css';

const mostFound = 20;

/** The series of a chart: their names, and more of them: other facts of what is shown, or another indicator. */
export function ChartSeriesPanel({ slideId, slot, block }: BlockPanelProps<ChartBlock>) {
  const { t } = useTranslation();
  const deck = useDeck();
  const put = (changed: ChartBlock, snapshots: readonly ObservationSnapshot[] = [], merge?: string) =>
    changeBlock('changeSeries', { slideId, slot, block: changed, snapshots }, merge);
  return (
    <Group title={t('chart.series')}>
      <OrderedList
        names={block.series.map(({ name }) => name)}
        move={(from, to) =>
          changeBlock('orderSeries', {
            slideId,
            slot,
            block: withSeriesAt(block, from, to),
          })
        }
      >
        {(index, handle) => {
          const series = block.series[index];
          if (series === undefined) return null;
          return (
            <div className={styles.card}>
              {handle}
              <TextInput
                className={styles.cardName}
                aria-label={t('chart.seriesName', { number: index + 1 })}
                value={series.name}
                maxLength={100}
                data-deck-field
                data-testid={`chart-series-${index}`}
                onChange={(event) => {
                  const name = event.currentTarget.value;
                  put(
                    { ...block, series: block.series.map((each, at) => (at === index ? { ...each, name } : each)) },
                    [],
                    `series-${block.id}-${index}`,
                  );
                }}
                onBlur={() => documentStore().endGesture()}
              />
              {block.series.length > 1 && (
                <ActionIcon
                  size={22}
                  aria-label={t('chart.removeSeries', { name: series.name })}
                  data-testid={`chart-remove-series-${index}`}
                  onClick={() => put(withoutSeries(block, index, deck.snapshots))}
                >
                  <IconX size={13} stroke={1.8} aria-hidden />
                </ActionIcon>
              )}
            </div>
          );
        }}
      </OrderedList>
      {block.series.length < mostSeries && (
        <>
          {addableFacets(block, deck.snapshots).map((facet) => (
            <Button
              key={facet}
              variant="light"
              size="compact-xs"
              data-testid={`chart-add-${facet}`}
              onClick={() => put(withFacet(block, deck.snapshots, facet, deck.language))}
            >
              {t(`chart.addFacet.${facet}`)}
            </Button>
          ))}
          <AddIndicator block={block} put={put} />
        </>
      )}
    </Group>
  );
}

type AddIndicatorProps = {
  block: ChartBlock;
  put: (block: ChartBlock, snapshots: readonly ObservationSnapshot[]) => void;
};

/** Another indicator of the store, over the same periods and areas. */
function AddIndicator({ block, put }: AddIndicatorProps) {
  const { t } = useTranslation();
  const deck = useDeck();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly { value: string; label: string }[]>([]);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let current = true;
    void api.storeSearch({ text: text.slice(0, 200), topic: null, limit: mostFound }).then((answer) => {
      if (current && answer.ok)
        setFound(answer.value.map(({ indicatorId, name }) => ({ value: indicatorId, label: name })));
    });
    return () => {
      current = false;
    };
  }, [text]);
  const choose = async (indicatorId: string) => {
    const answer = await api.storeObservations({ indicatorId, area: null });
    const made = answer.ok ? withIndicator(block, deck.snapshots, answer.value) : null;
    setRefused(made === null);
    if (made !== null) put(made.block, made.snapshots);
  };
  return (
    <>
      <Select
        searchable
        aria-label={t('chart.addIndicator')}
        placeholder={t('chart.addIndicator')}
        value={null}
        data={[...found]}
        // The store searches by name, pinyin and initials; what it finds is what there is to choose.
        filter={({ options }) => options}
        onSearchChange={setText}
        onChange={(id) => {
          if (id !== null) void choose(id);
        }}
        data-testid="chart-add-indicator"
      />
      {refused && <Hint>{t('chart.noSuchFigures')}</Hint>}
    </>
  );
}
