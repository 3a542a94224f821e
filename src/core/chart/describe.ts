import { decimalOf } from '#core/indicators/facets.ts';
import type { Language } from '#core/indicators/language.ts';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import { chartKindDefinitions } from './chart-kinds.ts';

/**
 * A chart in words, for people who cannot see it: its kind, heading, and the highest and lowest value, on each of its axes.
 */
export function describeChart(spec: ChartSpec, heading: string, language: Language): string {
  const kind = chartKindDefinitions[spec.kind];
  const english = language === 'en';
  const axes = spec.secondAxis === null ? (['first'] as const) : (['first', 'second'] as const);
  const ranges = axes.flatMap((axis) => rangeOn(axis, spec, english) ?? []);
  const title = heading === '' ? '' : english ? `: ${heading}` : `：${heading}`;
  return [`${english ? kind.nameEn : kind.nameZh}${title}`, ...ranges].join(english ? '. ' : '。');
}

function rangeOn(axis: 'first' | 'second', spec: ChartSpec, english: boolean): string | null {
  const known = spec.series
    .filter((series) => series.axis === axis)
    .flatMap((series) =>
      series.points.flatMap((point, index) =>
        point.value === null || point.figure === null || (series.mark === 'caption' && isWords(point.text))
          ? []
          : [
              {
                // What is printed: columns that float do not end at their figure.
                value: point.text === null ? point.value : (decimalOf(point.text)?.toNumber() ?? point.value),
                text: point.text ?? String(point.value),
                name: nameOf(spec, series.name, index, english),
              },
            ],
      ),
    );
  // With two axes the names of series say their units.
  const unit = spec.secondAxis === null ? (spec.valueAxis?.title ?? '') : '';
  const sorted = [...known].sort((left, right) => right.value - left.value);
  const [highest] = sorted;
  const lowest = sorted.at(-1);
  if (highest === undefined || lowest === undefined) return null;
  const say = ({ name, text }: typeof highest) => `${name}${english ? ', ' : '，'}${text}${unit}`;
  if (sorted.length === 1) return say(highest);
  return english ? `Highest: ${say(highest)}; lowest: ${say(lowest)}` : `最高：${say(highest)}；最低：${say(lowest)}`;
}

/** Growth over a column (▲3.0%) is no value of the chart. */
function isWords(text: string | null): boolean {
  return text !== null && decimalOf(text) === null;
}

function nameOf(spec: ChartSpec, series: string, index: number, english: boolean): string {
  const category = spec.categories[index] ?? '';
  const name = !english && /^\d{4}$/.test(category) ? `${category}年` : category;
  return spec.series.length > 1 ? `${series} ${name}` : name;
}
