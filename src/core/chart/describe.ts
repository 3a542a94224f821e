import { decimalOf } from '#core/indicators/facets.ts';
import type { Language } from '#core/indicators/language.ts';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import { chartKindDefinitions } from './chart-kinds.ts';

/** A chart in words, for people who cannot see it: its kind, heading, and the highest and lowest value. */
export function describeChart(spec: ChartSpec, heading: string, language: Language): string {
  const kind = chartKindDefinitions[spec.kind];
  const english = language === 'en';
  const known = spec.series.flatMap((series) =>
    series.points.flatMap((point, index) =>
      point.value === null || point.figure === null
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
  const unit = spec.valueAxis?.title ?? '';
  const comma = english ? ', ' : '，';
  const sorted = [...known].sort((left, right) => right.value - left.value);
  const [highest] = sorted;
  const lowest = sorted.at(-1);
  const title = heading === '' ? '' : english ? `: ${heading}` : `：${heading}`;
  if (highest === undefined || lowest === undefined) return `${english ? kind.nameEn : kind.nameZh}${title}`;
  if (sorted.length === 1)
    return `${english ? kind.nameEn : kind.nameZh}${title}${english ? '. ' : '。'}${highest.name}${comma}${highest.text}${unit}`;
  return english
    ? `${kind.nameEn}${title}. Highest: ${highest.name}${comma}${highest.text}${unit}; lowest: ${lowest.name}${comma}${lowest.text}${unit}`
    : `${kind.nameZh}${title}。最高：${highest.name}${comma}${highest.text}${unit}；最低：${lowest.name}${comma}${lowest.text}${unit}`;
}

function nameOf(spec: ChartSpec, series: string, index: number, english: boolean): string {
  const category = spec.categories[index] ?? '';
  const name = !english && /^\d{4}$/.test(category) ? `${category}年` : category;
  return spec.series.length > 1 ? `${series} ${name}` : name;
}
