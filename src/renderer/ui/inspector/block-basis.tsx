import { Select } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { comparePeriods } from '#core/indicators/sdmx-period.ts';
import { basisOfBlock, observationsOf, rebindBlock } from '#core/rebind/rebind-block.ts';
import type { RebindTarget } from '#core/rebind/target.ts';
import { api } from '#renderer/api.ts';
import { remark } from '../notices/report.ts';
import { Group, Hint, Row } from '../parts/field.tsx';
import { useDeck } from '../state/current-document.ts';
import { useLocale } from '../state/use-locale.ts';
import type { BlockPanelProps } from './block-panel-props.ts';
import { changeBlock } from './change-block.ts';

const mostIndicators = 40;

/**
 * A block of several figures about another area or time, changed where it stands. Each choice says how many of its figures the store
 * has there; what has no counterpart is told by name.
 */
export function BlockBasis({ slideId, slot, block }: BlockPanelProps<Block>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const deck = useDeck();
  const used = useMemo(() => observationsOf(block, { snapshots: deck.snapshots }), [block, deck.snapshots]);
  const indicators = [...new Set(used.map(({ indicatorId }) => indicatorId))].slice(0, mostIndicators);
  const known = useObservationsOf(indicators.join(' '));
  const from = basisOfBlock(used);
  if (from === null || used.length < 2 || known.length === 0) return null;
  const rebound = (to: RebindTarget) => rebindBlock(block, deck, { from, to, language: deck.language }, known);
  const counted = (to: RebindTarget, name: string) => {
    const { snapshots, gaps } = rebound(to);
    return gaps.length === 0 ? name : t('basis.some', { name, bound: snapshots.length, all: used.length });
  };
  const put = (to: RebindTarget) => {
    const { block: changed, snapshots, gaps } = rebound(to);
    if (changed === null) {
      remark(t('basis.none'));
      return;
    }
    changeBlock('changeFigures', { slideId, slot, block: changed, snapshots });
    const names = [...new Set(gaps.map(({ shortName }) => shortName))].join(t('basis.list'));
    if (gaps.length > 0) remark(t('basis.gaps', { names }));
  };
  const areas = [...new Map(known.map(({ area }) => [area.code, area])).values()];
  const periods = [...new Set(known.filter(({ area }) => area.code === from.area.code).map(({ period }) => period))];
  const offered = [...new Set([from.period, ...periods])].sort((left, right) => comparePeriods(right, left));
  return (
    <Group title={t('basis.title')}>
      <Row label={t('chart.area')}>
        <Select
          searchable={areas.length > 8}
          aria-label={t('chart.area')}
          value={from.area.code}
          data={areas.map((area) => ({
            value: area.code,
            label: area.code === from.area.code ? area.name : counted({ ...from, area }, area.name),
          }))}
          onChange={(code) => {
            const area = areas.find((each) => each.code === code);
            if (area !== undefined && code !== from.area.code) put({ ...from, area });
          }}
          data-testid="basis-area"
        />
      </Row>
      <Row label={t('chart.period')}>
        <Select
          aria-label={t('chart.period')}
          value={from.period}
          data={offered.map((period) => ({
            value: period,
            label:
              period === from.period
                ? printPeriod(period, locale)
                : counted({ ...from, period }, printPeriod(period, locale)),
          }))}
          onChange={(period) => {
            if (period !== null && period !== from.period) put({ ...from, period });
          }}
          data-testid="basis-period"
        />
      </Row>
      <Hint>{t('basis.hint')}</Hint>
    </Group>
  );
}

/** All observations of these indicators (ids with spaces between) in the store; empty while they load. */
function useObservationsOf(indicators: string): readonly ObservationSnapshot[] {
  const [observations, setObservations] = useState<readonly ObservationSnapshot[]>([]);
  useEffect(() => {
    let current = true;
    const ids = indicators.split(' ').filter((id) => id !== '');
    void Promise.all(ids.map((indicatorId) => api.storeObservations({ indicatorId, area: null }))).then((answers) => {
      if (current) setObservations(answers.flatMap((answer) => (answer.ok ? answer.value : [])));
    });
    return () => {
      current = false;
    };
  }, [indicators]);
  return observations;
}
