import { Select } from '@mantine/core';
import type { IndicatorDetail, SeriesDetail } from '#contract/store-contract.ts';
import { unitName } from '#core/indicators/unit.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { areaName } from '../area-name.ts';
import { useWords } from '../use-words.ts';
import styles from './detail-view.module.css';

type Props = {
  detail: IndicatorDetail;
  series: SeriesDetail | null;
  setArea: (area: string | null) => void;
  setSeries: (seriesId: string | null) => void;
};

/** Which area, and where it has several series, which of them. */
export function Pickers({ detail, series, setArea, setSeries }: Props) {
  const words = useWords();
  const locale = useLocale();
  const rhythms: Readonly<Record<string, string>> = words.detail.rhythms;
  const seriesName = ({ breakdown, unit, frequency, points }: SeriesDetail) => {
    const part =
      breakdown === '' ? words.detail.total : breakdown.replaceAll('=', words.colon).replaceAll(';', words.comma);
    const count = words.withCount(rhythms[frequency] ?? frequency, points.length);
    return [part, unitName(unit, locale), count].filter((text) => text !== '').join(' · ');
  };
  return (
    <div className={styles.pickers}>
      <Select
        aria-label={words.filters.area}
        data={detail.areas.map(({ code, name, observations }) => ({
          value: code,
          label: words.withCount(areaName(name, locale), observations),
        }))}
        value={series?.area.code ?? null}
        searchable={detail.areas.length > 12}
        limit={200}
        onChange={setArea}
      />
      {detail.series.length > 1 && (
        <Select
          aria-label={words.detail.series}
          className={styles.seriesSelect}
          data={detail.series.map((one) => ({ value: one.seriesId, label: seriesName(one) }))}
          value={series?.seriesId ?? null}
          searchable={detail.series.length > 12}
          limit={200}
          onChange={setSeries}
        />
      )}
    </div>
  );
}
