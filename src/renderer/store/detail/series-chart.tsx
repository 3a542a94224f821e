import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { SeriesDetail } from '#contract/store-contract.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { unitName } from '#core/indicators/unit.ts';
import type { Locale } from '#renderer/ui/locales/i18n.ts';
import { useLocale } from '#renderer/ui/state/use-locale.ts';
import { useWords } from '../use-words.ts';
import styles from './detail-view.module.css';
import { facetOfSeries, printFact } from './printed-facts.ts';
import { withGaps } from './with-gaps.ts';

type Props = { series: SeriesDetail; chosen: string | null; choose: (id: string) => void };
type ChartPoint = { label: string; value: number | null; point: ObservationSnapshot | null };

/** A series over time. A year without a figure is a gap; figures that aren't final are drawn hollow. */
export function SeriesChart({ series, chosen, choose }: Props) {
  const words = useWords();
  const locale = useLocale();
  const facet = facetOfSeries(series.points);
  const data: ChartPoint[] = withGaps(series.points).map(({ period, point }) => ({
    label: printPeriod(period, locale).replace(/年$/, ''),
    value: point === null ? null : numericValue(point, facet),
    point,
  }));
  if (data.filter(({ value }) => value !== null).length < 2) return null;
  const unit = facet === 'growth' ? '%' : facet === 'change' ? words.detail.change : unitName(series.unit, locale);
  return (
    <figure className={styles.chart} aria-label={words.detail.chart}>
      {unit !== '' && <figcaption className={styles.unit}>{words.detail.unit(unit)}</figcaption>}
      <ResponsiveContainer width="100%" height={210}>
        <LineChart data={data} margin={{ top: 8, right: 16, bottom: 0, left: 8 }}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis
            dataKey="label"
            tick={{ fontSize: 11, fill: 'var(--ink-muted)' }}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-strong)' }}
          />
          <YAxis
            width={68}
            domain={['auto', 'auto']}
            tick={{ fontSize: 11, fill: 'var(--ink-muted)' }}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip
            cursor={{ stroke: 'var(--line-strong)' }}
            isAnimationActive={false}
            contentStyle={{
              background: 'var(--panel-raised)',
              border: '1px solid var(--line)',
              borderRadius: 8,
              fontSize: 12,
            }}
            labelStyle={{ color: 'var(--ink-muted)' }}
            formatter={(_value, _name, item) => [printed((item.payload as ChartPoint).point, facet, locale), '']}
            separator=""
          />
          <Line
            dataKey="value"
            stroke="var(--accent)"
            strokeWidth={2}
            connectNulls={false}
            isAnimationActive={false}
            dot={({ cx, cy, payload, index }) => (
              <Dot key={index} x={cx} y={cy} point={(payload as ChartPoint).point} chosen={chosen} choose={choose} />
            )}
            activeDot={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </figure>
  );
}

function printed(point: ObservationSnapshot | null, facet: Facet, locale: Locale): string {
  return point === null ? '' : printFact(point, facet, locale);
}

type DotProps = {
  x: number | undefined;
  y: number | undefined;
  point: ObservationSnapshot | null;
  chosen: string | null;
  choose: (id: string) => void;
};

function Dot({ x, y, point, chosen, choose }: DotProps) {
  if (point === null || x === undefined || y === undefined || Number.isNaN(y)) return null;
  const on = point.id === chosen;
  const hollow = point.status !== 'normal';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the table below does the same from the keyboard.
    <circle
      cx={x}
      cy={y}
      r={on ? 5.5 : 3.5}
      fill={hollow ? 'var(--panel-raised)' : 'var(--accent)'}
      stroke="var(--accent)"
      strokeWidth={on ? 2.5 : 1.5}
      onClick={() => choose(point.id)}
    />
  );
}
