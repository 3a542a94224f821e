import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChartBlock } from '#core/deck/deck.ts';
import { printPeriod } from '#core/indicators/period.ts';
import {
  areasBasis,
  areasIn,
  areasOf,
  basisOf,
  type ChartBasis,
  chartFacets,
  overTime,
  periodsOf,
  seriesOf,
  timeBasis,
} from '#renderer/commands/inserting/chart-basis.ts';
import { addableFacets, withFacet } from '#renderer/commands/inserting/chart-series.ts';
import { chartHeading, makeChart } from '#renderer/commands/inserting/make-chart.ts';
import { Group, Hint, Row } from '../parts/field.tsx';
import { useDeck } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import { BlockBasis } from './block-basis.tsx';
import type { BlockPanelProps } from './block-panel-props.ts';
import { changeBlock } from './change-block.ts';
import { useObservations } from './use-observations.ts';

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
      <>
        <Group title={t('chart.data')}>
          <Hint>
            {now === null ? t('chart.manyIndicators', { count }) : t('chart.points', { count: shown.length })}
          </Hint>
        </Group>
        <BlockBasis slideId={slideId} slot={slot} block={block} />
      </>
    );
  }
  const { basis, also } = now;
  const put = (next: ChartBasis) => {
    // The heading follows the data as long as it is the one the data gave it.
    const own = block.heading === chartHeading(observations, basis, deck.language);
    const made = makeChart(observations, next, deck.language, {
      id: block.id,
      chart: block.chart,
      labels: block.labels,
      ...(own ? {} : { heading: block.heading }),
    });
    if (made === null) return;
    const snapshots = Object.fromEntries(made.snapshots.map((each) => [each.id, each]));
    const whole = also
      .filter((facet) => addableFacets(made.block, snapshots).includes(facet))
      .reduce((built, facet) => withFacet(built, snapshots, facet, deck.language), made.block);
    changeBlock('changeFigures', { slideId, slot, block: whole, snapshots: made.snapshots });
  };
  const area = basis.compare === 'time' ? basis.area : deck.area.code;
  const points = seriesOf(observations, area, basis.facet);
  const periods = points.map((each) => ({ value: each.period, label: printPeriod(each.period, locale) }));
  const known = chartFacets(observations);
  const otherTime = timeBasis(observations, basis.facet, deck.area.code);
  const otherAreas = areasBasis(observations, basis.facet);
  const severalAreas =
    otherAreas?.compare === 'areas' && areasIn(observations, otherAreas.period, basis.facet).length > 1;
  return (
    <Group title={t('chart.data')}>
      <SegmentedControl
        fullWidth
        aria-label={t('chart.compare')}
        value={basis.compare}
        data={[
          { value: 'time', label: t('chart.overTime'), disabled: otherTime === null },
          { value: 'areas', label: t('chart.acrossAreas'), disabled: !severalAreas },
        ]}
        onChange={(compare) => {
          const next = compare === 'time' ? otherTime : otherAreas;
          if (compare !== basis.compare && next !== null) put(next);
        }}
      />
      {otherTime === null && <Hint>{t('chart.notOverTime')}</Hint>}
      {!severalAreas && <Hint>{t('chart.notAcrossAreas')}</Hint>}
      {known.length > 1 && (
        <Row label={t('chart.fact')}>
          <Select
            aria-label={t('chart.fact')}
            value={basis.facet}
            data={known.map((facet) => ({ value: facet, label: t(`facet.${facet}`) }))}
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
              data={areasOf(observations)
                .filter(({ code }) => seriesOf(observations, code, basis.facet).length > 1)
                .map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(code) => {
                if (code !== null) put(overTime(code, basis.facet, seriesOf(observations, code, basis.facet)));
              }}
            />
          </Row>
          <Row label={t('chart.from')}>
            <Select
              aria-label={t('chart.from')}
              value={basis.from}
              data={periods.filter(({ value }) => value < basis.to)}
              onChange={(from) => put({ ...basis, from: from ?? basis.from })}
              data-testid="chart-from"
            />
          </Row>
          <Row label={t('chart.to')}>
            <Select
              aria-label={t('chart.to')}
              value={basis.to}
              data={periods.filter(({ value }) => value > basis.from)}
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
            data={periodsOf(observations)
              .filter((period) => areasIn(observations, period, basis.facet).length > 1)
              .map((period) => ({ value: period, label: printPeriod(period, locale) }))}
            onChange={(period) => put({ ...basis, period: period ?? basis.period })}
          />
        </Row>
      )}
    </Group>
  );
}
