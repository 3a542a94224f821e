import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChartBlock } from '#core/deck/deck.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import type { Facet } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import {
  areasOf,
  type ChartBasis,
  basisOf,
  overTime,
  periodsOf,
  seriesOf,
} from '#renderer/commands/inserting/chart-basis.ts';
import { chartHeading, makeChart } from '#renderer/commands/inserting/make-chart.ts';
import { Group, Hint, Row } from '../parts/field.tsx';
import { documentStore, useDeck } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import type { BlockPanelProps } from './block-panel-props.ts';
import { useObservations } from './use-observations.ts';

const facets: readonly Facet[] = ['value', 'growth', 'change'];

/** What a chart of one indicator compares: which fact, over which periods of an area, or which areas of a period. */
export function ChartData({ slideId, slot, block }: BlockPanelProps<ChartBlock>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const deck = useDeck();
  const now = basisOf(block, deck.snapshots);
  const observations = useObservations(now?.indicatorId ?? null);
  if (now === null || observations.length === 0) {
    const shown = block.series
      .flatMap((series) => series.figures)
      .flatMap((figure) => (figure === null ? [] : (deck.snapshots[figure.observationId] ?? [])));
    const count = new Set(shown.map((each) => each.indicatorId)).size;
    return (
      <Group title={t('chart.data')}>
        <Hint>{now === null ? t('chart.manyIndicators', { count }) : t('chart.points', { count: shown.length })}</Hint>
      </Group>
    );
  }
  const { basis } = now;
  const put = (next: ChartBasis) => {
    // The heading follows the data as long as it is the one the data gave it.
    const own = block.heading === chartHeading(observations, basis, deck.language);
    const made = makeChart(observations, next, deck.language, {
      id: block.id,
      chart: block.chart,
      labels: block.labels,
      ...(own ? {} : { heading: block.heading }),
    });
    if (made !== null) documentStore().run('setBlock', { slideId, slot, block: made.block, snapshots: made.snapshots });
  };
  const area = basis.compare === 'time' ? basis.area : deck.area.code;
  const points = seriesOf(observations, area, basis.facet);
  const periods = points.map((each) => ({ value: each.period, label: printPeriod(each.period, locale) }));
  const known = facets.filter((facet) => observations.some((each) => facetsOf(each).includes(facet)));
  return (
    <Group title={t('chart.data')}>
      <SegmentedControl
        fullWidth
        aria-label={t('chart.compare')}
        value={basis.compare}
        data={[
          { value: 'time', label: t('chart.overTime') },
          { value: 'areas', label: t('chart.acrossAreas') },
        ]}
        onChange={(compare) => {
          if (compare === basis.compare) return;
          const [first] = areasOf(observations);
          const own = seriesOf(observations, first?.code ?? '', basis.facet);
          put(
            compare === 'time'
              ? overTime(first?.code ?? '', basis.facet, own)
              : { compare: 'areas', period: periodsOf(observations)[0] ?? '', facet: basis.facet },
          );
        }}
      />
      {known.length > 1 && (
        <Row label={t('chart.fact')}>
          <Select
            aria-label={t('chart.fact')}
            value={basis.facet}
            data={known.map((facet) => ({ value: facet, label: t(`facet.${facet as 'value' | 'growth' | 'change'}`) }))}
            onChange={(value) => {
              const facet = known.find((each) => each === value);
              if (facet !== undefined) put({ ...basis, facet });
            }}
          />
        </Row>
      )}
      {basis.compare === 'time' ? (
        <>
          <Row label={t('chart.area')}>
            <Select
              aria-label={t('chart.area')}
              value={basis.area}
              data={areasOf(observations).map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(code) => {
                if (code !== null) put(overTime(code, basis.facet, seriesOf(observations, code, basis.facet)));
              }}
            />
          </Row>
          <Row label={t('chart.from')}>
            <Select
              aria-label={t('chart.from')}
              value={basis.from}
              data={periods}
              onChange={(from) => put({ ...basis, from: from ?? basis.from })}
              data-testid="chart-from"
            />
          </Row>
          <Row label={t('chart.to')}>
            <Select
              aria-label={t('chart.to')}
              value={basis.to}
              data={periods}
              onChange={(to) => put({ ...basis, to: to ?? basis.to })}
              data-testid="chart-to"
            />
          </Row>
        </>
      ) : (
        <Row label={t('chart.period')}>
          <Select
            aria-label={t('chart.period')}
            value={basis.period}
            data={periodsOf(observations).map((period) => ({ value: period, label: printPeriod(period, locale) }))}
            onChange={(period) => put({ ...basis, period: period ?? basis.period })}
          />
        </Row>
      )}
    </Group>
  );
}
