import { Button, Select, Switch, TextInput, Tooltip } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { chartKindDefinitions } from '#core/chart/chart-kinds.ts';
import { fittingChartKinds } from '#core/chart/choose.ts';
import type { ChartBlock } from '#core/deck/deck.ts';
import { withKind } from '#renderer/commands/inserting/make-chart.ts';
import { Group, Row } from '../parts/field.tsx';
import { documentStore, useDeck } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import { ChartData } from './chart-data.tsx';
import styles from './inspector.module.css';
import type { BlockPanelProps } from './block-panel-props.ts';

const noHighlight = 'none';

/** Kind (with the reason where one would mislead), heading, labels, highlight, and which data it compares. */
export function ChartPanel({ slideId, slot, block }: BlockPanelProps<ChartBlock>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const deck = useDeck();
  const headingId = useId();
  const put = (changed: ChartBlock, merge?: string) =>
    documentStore().run('setBlock', { slideId, slot, block: changed }, merge === undefined ? {} : { merge });
  return (
    <>
      <Group title={t('chart.kind')}>
        <div className={styles.kinds}>
          {fittingChartKinds(block, deck.snapshots).map(({ kind, fits, reason }) => {
            const definition = chartKindDefinitions[kind];
            const name = locale === 'en' ? definition.nameEn : definition.nameZh;
            return (
              <Tooltip
                key={kind}
                label={reason === null ? name : locale === 'en' ? reason.en : reason.zh}
                multiline
                maw={220}
              >
                <span>
                  <Button
                    fullWidth
                    variant={kind === block.chart ? 'light' : 'default'}
                    size="compact-sm"
                    disabled={!fits && kind !== block.chart}
                    aria-pressed={kind === block.chart}
                    data-testid={`chart-kind-${kind}`}
                    onClick={() => put(withKind(block, kind))}
                  >
                    {name}
                  </Button>
                </span>
              </Tooltip>
            );
          })}
        </div>
      </Group>
      <Group title={t('block.chart')}>
        <Row label={t('chart.heading')} htmlFor={headingId}>
          <TextInput
            id={headingId}
            value={block.heading}
            placeholder={t('chart.headingPlaceholder')}
            maxLength={200}
            data-deck-field
            onChange={(event) => put({ ...block, heading: event.currentTarget.value }, `heading-${block.id}`)}
            onBlur={() => documentStore().endGesture()}
          />
        </Row>
        <Row label={t('chart.labels')}>
          <Switch
            aria-label={t('chart.labels')}
            checked={block.labels}
            onChange={(event) => put({ ...block, labels: event.currentTarget.checked })}
          />
        </Row>
        <Row label={t('chart.highlight')}>
          <Select
            aria-label={t('chart.highlight')}
            value={block.highlight === null ? noHighlight : String(block.highlight)}
            data={[
              { value: noHighlight, label: t('chart.noHighlight') },
              ...block.categories.map((name, index) => ({ value: String(index), label: name })),
            ]}
            onChange={(value) =>
              put({ ...block, highlight: value === null || value === noHighlight ? null : Number(value) })
            }
          />
        </Row>
      </Group>
      <ChartData slideId={slideId} slot={slot} block={block} />
    </>
  );
}
