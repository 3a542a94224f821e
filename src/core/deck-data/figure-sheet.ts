import type { Language } from '#core/indicators/language.ts';
import { printArea } from '#core/indicators/area.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { defaultFormat, printFigure } from '#core/indicators/print-figure.ts';
import { statusWords } from '#core/indicators/status-words.ts';
import { unitName } from '#core/indicators/unit.ts';
import { type DataCell, numberCell, textCell } from './data-cell.ts';
import type { DataSheet } from './data-sheet.ts';
import { printedRanks } from './printed-ranks.ts';
import { type DataWords, dataWords } from './data-words.ts';
import type { ShownObservation } from './shown-observations.ts';

type Column = { name: keyof DataWords; width: number; cell(shown: ShownObservation, language: Language): DataCell };

const columns: readonly Column[] = [
  { name: 'page', width: 6, cell: ({ scene }) => numberCell(String(scene.number)) },
  { name: 'section', width: 14, cell: ({ section }) => textCell(section) },
  { name: 'slide', width: 30, cell: ({ scene }) => textCell(scene.title) },
  { name: 'place', width: 24, cell: ({ place }) => textCell(place) },
  { name: 'indicator', width: 26, cell: ({ snapshot }) => textCell(snapshot.indicatorName) },
  { name: 'area', width: 12, cell: ({ snapshot }, language) => textCell(printArea(snapshot.area, language)) },
  { name: 'period', width: 16, cell: ({ snapshot }, language) => textCell(printPeriodOf(snapshot, language)) },
  { name: 'value', width: 12, cell: ({ snapshot }) => numberCell(snapshot.value, snapshot.qualifier) },
  { name: 'unit', width: 10, cell: ({ snapshot }, language) => textCell(unitName(snapshot.unit, language)) },
  { name: 'growth', width: 10, cell: ({ snapshot }) => numberCell(snapshot.growth?.percent ?? null) },
  { name: 'growthBasis', width: 12, cell: ({ snapshot }) => textCell(snapshot.growth?.basis ?? '') },
  { name: 'change', width: 12, cell: ({ snapshot }) => numberCell(snapshot.change?.points ?? null) },
  { name: 'changeBase', width: 12, cell: ({ snapshot }) => textCell(snapshot.change?.base ?? '') },
  { name: 'ranks', width: 24, cell: ({ snapshot }, language) => textCell(printedRanks(snapshot, language)) },
  { name: 'shown', width: 20, cell: (shown, language) => textCell(asShown(shown, language)) },
  { name: 'status', width: 10, cell: ({ snapshot }, language) => textCell(statusWords[language][snapshot.status]) },
  { name: 'source', width: 34, cell: ({ snapshot }) => textCell(snapshot.source.title) },
  { name: 'publisher', width: 18, cell: ({ snapshot }) => textCell(snapshot.source.publisher) },
  { name: 'published', width: 12, cell: ({ snapshot }) => textCell(snapshot.source.datePublished) },
  { name: 'quotation', width: 60, cell: ({ snapshot }) => textCell(snapshot.quotation.text) },
  { name: 'location', width: 16, cell: ({ snapshot }) => textCell(snapshot.quotation.location) },
  { name: 'note', width: 24, cell: ({ snapshot }) => textCell(snapshot.note) },
];

/** One tidy table: a row for each observation at each place that shows it. */
export function figureSheet(shown: readonly ShownObservation[], language: Language): DataSheet {
  const words = dataWords[language];
  return {
    name: words.data,
    widths: columns.map(({ width }) => width),
    rows: [
      columns.map(({ name }) => textCell(String(words[name]))),
      ...shown.map((each) => columns.map(({ cell }) => cell(each, language))),
    ],
    headers: [0],
    titles: [],
    frozen: { rows: 1, columns: 1 },
  };
}

function asShown({ snapshot, facets }: ShownObservation, language: Language): string {
  return facets
    .flatMap((facet) => printFigure(snapshot, facet, defaultFormat, language) ?? [])
    .join(dataWords[language].separator);
}
