import type { Slide } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { unitName } from '#core/indicators/unit.ts';
import type { Builder } from '../builder.ts';
import { figure, say } from '../runs.ts';
import { titleWithin } from '../title-length.ts';
import { type Series, sectorOf } from '../yearly-series.ts';

/** The three sectors of one area stacked over the years: of the area itself if they are known, else the first that has them. */
export function structureSlides(all: readonly Series[], builder: Builder): Slide[] {
  const parts = all.filter((series) => sectorOf(series) >= 0);
  const areas = [...new Set(parts.map((part) => part.area.code))];
  const complete = areas
    .map((code) => parts.filter((part) => part.area.code === code))
    .map((group) => [...group].sort((left, right) => sectorOf(left) - sectorOf(right)))
    .filter((group) => group.length === 3 && new Set(group.map((part) => `${part.unit} ${sectorOf(part)}`)).size === 3);
  const chosen = complete.find((group) => group[0]?.area.code === builder.choices.area.code) ?? complete[0];
  return chosen === undefined ? [] : [structureSlide(chosen, builder)];
}

function structureSlide(parts: readonly Series[], builder: Builder): Slide {
  const { phrases, choices } = builder;
  const years = [...new Set(parts.flatMap((part) => part.points.map((point) => point.period)))].sort();
  const lastYear = years.at(-1) ?? '';
  const year = printPeriod(lastYear, choices.language);
  const latest = parts
    .flatMap((part) => part.points.filter((point) => point.period === lastYear))
    .sort((left, right) => (numericValue(right, 'value') ?? 0) - (numericValue(left, 'value') ?? 0));
  const [largest] = latest;
  const area = parts[0]?.area.name ?? '';
  const unit = unitName(parts[0]?.unit ?? '', choices.language);
  const title =
    largest === undefined
      ? []
      : [
          say(phrases.inYear(year, `${area}${largest.indicatorName}`)),
          figure(largest, 'value'),
          ...(latest.length === parts.length ? [say(phrases.firstOfSectors)] : []),
        ];
  return builder.slide('chart-takeaway', titleWithin(title, builder), {
    chart: {
      kind: 'chart',
      id: builder.newId(),
      chart: 'stacked-column',
      heading: phrases.structureHeading(area, years[0] ?? '', lastYear, unit),
      categories: years,
      series: parts.map((part) => ({
        name: part.name,
        mark: 'column' as const,
        figures: years.map((each) => {
          const point = part.points.find(({ period }) => period === each);
          return point === undefined ? null : { observationId: point.id, facet: 'value' as const };
        }),
      })),
      highlight: null,
      labels: false,
    },
    text: {
      kind: 'text',
      id: builder.newId(),
      paragraphs: latest.map((point) => ({
        bullet: true,
        runs: [say(phrases.inYear(year, point.indicatorName)), figure(point, 'value')],
      })),
    },
  });
}
