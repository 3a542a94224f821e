import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { EmptyState } from '#renderer/ui/parts/empty-state.tsx';
import { changeStoreState, useStoreState } from '../store-state.ts';
import { useWords } from '../use-words.ts';
import { DetailHeader } from './detail-header.tsx';
import styles from './detail-view.module.css';
import { HistoryPanel } from './history-panel.tsx';
import { Pickers } from './pickers.tsx';
import { SeriesChart } from './series-chart.tsx';
import { SeriesTable } from './series-table.tsx';
import { TargetsAndUses } from './targets-and-uses.tsx';
import { useIndicator } from './use-indicator.ts';

/** An indicator: what it is, its series as chart and table, and beside them where the chosen figure comes from. */
export function DetailView({ indicatorId }: { indicatorId: string }) {
  const words = useWords();
  const areaName = useStoreState((state) => state.areaName);
  const [area, setArea] = useState<string | null>(null);
  const asked = useIndicator(indicatorId, area, areaName);
  const [seriesId, setSeriesId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      const above = document.querySelector('[role="dialog"], [aria-expanded="true"]') !== null;
      if (event.key === 'Escape' && !above) changeStoreState({ indicatorId: null });
    };
    window.addEventListener('keydown', back);
    return () => window.removeEventListener('keydown', back);
  }, []);
  if (asked === null) return <p className={styles.waiting}>{words.loading}</p>;
  const { detail } = asked;
  if (detail === null) return <Gone />;
  const series = detail.series.find((one) => one.seriesId === seriesId) ?? detail.series[0] ?? null;
  const point = series?.points.find(({ id }) => id === chosen) ?? series?.points.at(-1) ?? null;
  return (
    <article className={styles.detail} aria-label={detail.name}>
      <DetailHeader detail={detail} area={series?.area.name ?? ''} />
      <div className={styles.columns}>
        <div className={styles.left}>
          <Pickers detail={detail} series={series} setArea={setArea} setSeries={setSeriesId} />
          {series !== null && (
            <>
              <SeriesChart series={series} chosen={point?.id ?? null} choose={setChosen} />
              <SeriesTable series={series} chosen={point?.id ?? null} choose={setChosen} />
            </>
          )}
          <TargetsAndUses detail={detail} />
        </div>
        <HistoryPanel point={point} />
      </div>
    </article>
  );
}

/** Its last figures went with an import that was undone. */
function Gone() {
  const words = useWords();
  return (
    <div className={styles.gone}>
      <EmptyState title={words.detail.gone}>
        <Button variant="default" onClick={() => changeStoreState({ indicatorId: null })}>
          {words.back}
        </Button>
      </EmptyState>
    </div>
  );
}
