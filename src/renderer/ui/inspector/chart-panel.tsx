import { Select, Switch, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { fittingChartKinds } from '#core/chart/choose.ts';
import type { ChartBlock } from '#core/deck/deck.ts';
import { withKind } from '#renderer/commands/inserting/make-chart.ts';
import { Group, Row } from '../parts/field.tsx';
import { documentStore, useDeck } from '../state/current-document.ts';
import { ChartAdditions } from './chart-additions.tsx';
import { ChartData } from './chart-data.tsx';
import { ChartSeriesPanel } from './chart-series.tsx';
import { ChartKindChoice } from './chart-kind-choice.tsx';
import { usePictured } from './chart-kind-picture.tsx';
import type { BlockPanelProps } from './block-panel-props.ts';
import { changeBlock } from './change-block.ts';

const noHighlight = 'none';

/** Kind (with the reason where one would mislead), heading, labels, highlight, and which data it compares. */
export function ChartPanel({ slideId, slot, block }: BlockPanelProps<ChartBlock>) {
  const { t } = useTranslation();
  const deck = useDeck();
  const pictured = usePictured(block, deck);
  const headingId = useId();
  // Of one series a category stands out, of several a series.
  const several = block.series.length > 1;
  const names = several ? block.series.map(({ name }) => name) : block.categories;
  const highlighted = several ? (block.lead ?? null) : block.highlight;
  const put = (changed: ChartBlock, merge?: string) =>
    changeBlock('changeChart', { slideId, slot, block: changed }, merge);
  return (
    <>
      <Group title={t('chart.kind')}>
        <ChartKindChoice
          label={t('chart.kind')}
          value={block.chart}
          choices={fittingChartKinds(block, deck.snapshots)}
          pictured={pictured}
          onChange={(kind) => changeBlock('changeChartKind', { slideId, slot, block: withKind(block, kind) })}
        />
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
            value={highlighted === null ? noHighlight : String(highlighted)}
            data={[
              { value: noHighlight, label: t('chart.noHighlight') },
              ...names.map((name, index) => ({ value: String(index), label: name === '' ? `${index + 1}` : name })),
            ]}
            onChange={(value) => {
              const index = value === null || value === noHighlight ? null : Number(value);
              put(several ? { ...block, lead: index ?? undefined } : { ...block, highlight: index });
            }}
            data-testid="chart-highlight"
          />
        </Row>
      </Group>
      <ChartAdditions slideId={slideId} slot={slot} block={block} />
      <ChartSeriesPanel slideId={slideId} slot={slot} block={block} />
      <ChartData slideId={slideId} slot={slot} block={block} />
    </>
  );
}
