import { ActionIcon, Select } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { IndicatorDetail, SeriesDetail } from '#contract/store-contract.ts';
import { topicOf } from '#core/indicators/topics.ts';
import { api } from '#renderer/api.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { changeStoreState } from '../store-state.ts';
import { useAnswer } from '../use-answer.ts';
import { useWords } from '../use-words.ts';
import styles from './detail-view.module.css';
import { HistoryPanel } from './history-panel.tsx';
import { SeriesChart } from './series-chart.tsx';
import { SeriesTable } from './series-table.tsx';
import { TargetsAndUses } from './targets-and-uses.tsx';

/** An indicator: what it is, its series as chart and table, and beside them where the chosen figure comes from. */
export function DetailView({ indicatorId }: { indicatorId: string }) {
  const words = useWords();
  const [area, setArea] = useState<string | null>(null);
  const { value: detail } = useAnswer(`${indicatorId} ${area}`, () => api.storeIndicator({ indicatorId, area }));
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
  if (detail === null) return <p className={styles.waiting}>{words.loading}</p>;
  const series = detail.series.find((one) => one.seriesId === seriesId) ?? detail.series[0] ?? null;
  const point = series?.points.find(({ id }) => id === chosen) ?? series?.points.at(-1) ?? null;
  return (
    <article className={styles.detail} aria-label={detail.name}>
      <Header detail={detail} />
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

function Header({ detail }: { detail: IndicatorDetail }) {
  const words = useWords();
  const locale = useLocale();
  const topic = topicOf(detail.topic);
  const others = detail.aliases.filter((alias) => alias !== detail.name && alias !== detail.nameEn);
  const facts: [string, string][] = [
    [words.detail.definition, detail.definition],
    [words.detail.scope, detail.scopeNote],
    [words.detail.owner, detail.owner],
    [words.detail.aliases, others.join('、')],
  ];
  return (
    <header className={styles.header}>
      <ActionIcon aria-label={words.back} onClick={() => changeStoreState({ indicatorId: null })}>
        <IconArrowLeft size={18} aria-hidden />
      </ActionIcon>
      <div className={styles.titles}>
        <h1>{locale === 'en' && detail.nameEn !== '' ? detail.nameEn : detail.name}</h1>
        <p className={styles.subtitle}>
          {[locale === 'en' ? topic?.nameEn : topic?.nameZh, locale === 'en' ? detail.name : detail.nameEn]
            .filter((text) => text !== undefined && text !== '' && text !== detail.name)
            .join(' · ')}
        </p>
        {facts
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <p key={label} className={styles.fact}>
              <b>{label}</b> {text}
            </p>
          ))}
      </div>
    </header>
  );
}

type PickersProps = {
  detail: IndicatorDetail;
  series: SeriesDetail | null;
  setArea: (area: string | null) => void;
  setSeries: (seriesId: string | null) => void;
};

function Pickers({ detail, series, setArea, setSeries }: PickersProps) {
  const words = useWords();
  return (
    <div className={styles.pickers}>
      <Select
        aria-label={words.filters.area}
        data={detail.areas.map(({ code, name, observations }) => ({
          value: code,
          label: `${name}（${observations}）`,
        }))}
        value={series?.area.code ?? null}
        searchable={detail.areas.length > 12}
        onChange={setArea}
      />
      {detail.series.length > 1 && (
        <Select
          aria-label={words.detail.series}
          className={styles.seriesSelect}
          data={detail.series.map((one) => ({ value: one.seriesId, label: seriesName(one, words.detail.total) }))}
          value={series?.seriesId ?? null}
          searchable={detail.series.length > 12}
          onChange={setSeries}
        />
      )}
    </div>
  );
}

const rhythms: Readonly<Record<string, string>> = { A: '年', S: '半年', Q: '季', M: '月', O: '时段' };

function seriesName({ breakdown, unit, frequency, points }: SeriesDetail, total: string): string {
  const part = breakdown === '' ? total : breakdown.replaceAll('=', '：').replaceAll(';', '，');
  return [part, unit, rhythms[frequency] ?? frequency, `${points.length}`].filter((text) => text !== '').join(' · ');
}
