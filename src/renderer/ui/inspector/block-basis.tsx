import { Select } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
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
  const deck = useDeck();
  const used = useMemo(() => observationsOf(block, { snapshots: deck.snapshots }), [block, deck.snapshots]);
  const indicators = [...new Set(used.map(({ indicatorId }) => indicatorId))].slice(0, mostIndicators);
  const known = useObservationsOf(indicators.join(' '));
  const from = useMemo(() => basisOfBlock(used), [used]);
  if (from === null || used.length < 2 || known.length === 0) return null;
  return <BasisChoices slideId={slideId} slot={slot} block={block} known={known} from={from} />;
}

type BasisChoicesProps = BlockPanelProps<Block> & { known: readonly ObservationSnapshot[]; from: RebindTarget };

function BasisChoices({ slideId, slot, block, known, from }: BasisChoicesProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { snapshots: held, period: ofDeck, language } = useDeck();
  const rebound = useCallback(
    (to: RebindTarget) => rebindBlock(block, { snapshots: held, period: ofDeck }, { from, to, language }, known),
    [block, held, ofDeck, from, language, known],
  );
  // Looked up once for a block, not at every letter that is typed elsewhere.
  const { areas, periods } = useMemo(() => {
    const counted = (to: RebindTarget) => {
      const { snapshots, gaps } = rebound(to);
      return { to, bound: snapshots.length, all: snapshots.length + gaps.length };
    };
    const ofArea = known.filter((each) => each.area.code === from.area.code).map((each) => each.period);
    return {
      areas: [...new Map([...known.map(({ area }) => area), from.area].map((area) => [area.code, area])).values()].map(
        (area) => counted({ ...from, area }),
      ),
      periods: [...new Set([from.period, ...ofArea])]
        .sort((left, right) => comparePeriods(right, left))
        .map((period) => counted({ ...from, period })),
    };
  }, [known, from, rebound]);
  const named = (name: string, { to, bound, all }: (typeof areas)[number]) =>
    bound >= all || (to.area.code === from.area.code && to.period === from.period)
      ? name
      : t('basis.some', { name, bound, all });
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
  return (
    <Group title={t('basis.title')}>
      <Row label={t('chart.area')}>
        <Select
          searchable={areas.length > 8}
          aria-label={t('chart.area')}
          value={from.area.code}
          data={areas.map((each) => ({ value: each.to.area.code, label: named(each.to.area.name, each) }))}
          onChange={(code) => {
            const chosen = areas.find(({ to }) => to.area.code === code);
            if (chosen !== undefined && code !== from.area.code) put(chosen.to);
          }}
          data-testid="basis-area"
        />
      </Row>
      <Row label={t('chart.period')}>
        <Select
          aria-label={t('chart.period')}
          value={from.period}
          data={periods.map((each) => ({
            value: each.to.period,
            label: named(printPeriod(each.to.period, locale), each),
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
