import { chartUnits } from '#core/chart/chart-units.ts';
import type { Block, ChartBlock, ChartBlockSeries, Deck, KeyFiguresBlock, Run, TableBlock } from '#core/deck/deck.ts';
import { figuresOfBlock } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { printArea } from '#core/indicators/area.ts';
import { factText } from '#core/indicators/facets.ts';
import { formattedNumber } from '#core/indicators/number-format.ts';
import type { FigureFormat, FigureReference } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import { unitName } from '#core/indicators/unit.ts';
import { type DataCell, emptyCell, numberCell, textCell } from './data-cell.ts';
import { dataWords } from './data-words.ts';
import { printedRanks } from './printed-ranks.ts';

/** The data of a block as rows of cells, the first the header; null for blocks that hold none to put in rows. */
export type DataGrid = readonly (readonly DataCell[])[];

export function gridOfBlock(block: Block, deck: Deck): DataGrid | null {
  switch (block.kind) {
    case 'chart':
      return chartGrid(block, deck);
    case 'table':
      return tableGrid(block, deck);
    case 'key-figures':
      return cardGrid(block, deck);
    case 'text':
    case 'image':
    case 'timeline':
      return null;
  }
}

/**
 * Categories down, series across, each under its name with the unit; a series of several units has them at its numbers. All
 * are as their sources print them, whatever unit the chart shows. A target line is a series of its own.
 */
function chartGrid(block: ChartBlock, deck: Deck): DataGrid {
  const series = [...block.series, ...targetSeries(block, deck)].map(({ name, figures }) => {
    const units = [...chartUnits({ series: [{ name, figures, mark: 'column' }] }, deck.snapshots)];
    const [unit = ''] = units;
    return { figures, mixed: units.length > 1, header: units.length > 1 ? name : withUnit(name, unit, deck) };
  });
  const rows = block.categories.map((category, index) => [
    textCell(category),
    ...series.map(({ figures, mixed }) => figureCell(figures[index] ?? null, { unit: mixed, sign: 'none' }, deck)),
  ]);
  return [[emptyCell, ...series.map(({ header }) => textCell(header))], ...rows];
}

function targetSeries(
  { targetLine, categories }: ChartBlock,
  deck: Deck,
): Pick<ChartBlockSeries, 'name' | 'figures'>[] {
  const snapshot = targetLine === undefined ? undefined : deck.snapshots[targetLine.observationId];
  if (targetLine === undefined || snapshot === undefined) return [];
  const planned = snapshot.status === 'plan' ? dataWords[deck.language].target : '';
  const parts = [printArea(snapshot.area, deck.language), printPeriodOf(snapshot, deck.language), planned];
  const name = parts.filter((part) => part !== '').join(deck.language === 'en' ? ', ' : '');
  return [{ name, figures: categories.map(() => targetLine) }];
}

function withUnit(name: string, unit: string, { language }: Deck): string {
  const printed = unitName(unit, language);
  if (printed === '') return name;
  return language === 'en' ? `${name} (${printed})` : `${name}（${printed}）`;
}

function tableGrid(block: TableBlock, deck: Deck): DataGrid {
  return [block.header.map(textCell), ...block.rows.map((row) => row.map((runs) => runsCell(runs, deck)))];
}

/** A cell that is one figure and nothing else is its number; all else is what it says. */
function runsCell(runs: readonly Run[], deck: Deck): DataCell {
  const told = runs.filter((run) => run.kind === 'figure' || run.text.trim() !== '');
  const [only] = told;
  if (told.length !== 1 || only?.kind !== 'figure') return textCell(plainText(runs, deck));
  return figureCell(only.figure, only.format, deck);
}

function cardGrid(block: KeyFiguresBlock, deck: Deck): DataGrid {
  const words = dataWords[deck.language];
  const header = [words.indicator, words.period, words.value, words.unit, words.growth, words.change, words.ranks];
  // A card's trend is told below its number.
  const rows = figuresOfBlock(block).flatMap(({ observationId }) => {
    const snapshot = deck.snapshots[observationId];
    if (snapshot === undefined) return [];
    return [
      [
        textCell(snapshot.indicatorName),
        textCell(printPeriodOf(snapshot, deck.language)),
        numberCell(snapshot.value, snapshot.qualifier),
        textCell(unitName(snapshot.unit, deck.language)),
        numberCell(snapshot.growth?.percent ?? null),
        numberCell(snapshot.change?.points ?? null),
        textCell(printedRanks(snapshot, deck.language)),
      ],
    ];
  });
  return [header.map(textCell), ...rows];
}

/** A figure as it is printed, and as a number that a spreadsheet prints alike; words (下降3.0%) stay words. */
function figureCell(figure: FigureReference | null, format: FigureFormat, deck: Deck): DataCell {
  const snapshot = figure === null ? undefined : deck.snapshots[figure.observationId];
  if (figure === null || snapshot === undefined) return emptyCell;
  const text = printFigure(snapshot, figure.facet, format, deck.language);
  if (text === null) return emptyCell;
  const fact = factText(snapshot, figure.facet) ?? '';
  const number = formattedNumber(fact, figure.facet === 'value' ? snapshot.qualifier : 'exact');
  if (number === null || format.sign === 'word') return textCell(text);
  const [unit = ''] = format.unit ? chartUnits(onlyFigure(figure), deck.snapshots) : [];
  const digits = `${number.format}${quoted(unitName(unit, deck.language))}`;
  return { text, number: { value: number.value, format: signed(digits, figure.facet, format.sign) } };
}

function onlyFigure(figure: FigureReference): Pick<ChartBlock, 'series'> {
  return { series: [{ name: '', mark: 'column', figures: [figure] }] };
}

function signed(digits: string, facet: FigureReference['facet'], sign: FigureFormat['sign']): string {
  if (facet !== 'growth' && facet !== 'change') return digits;
  if (sign === 'arrow') return `"▲"${digits};"▼"${digits};${digits}`;
  return sign === 'plus' ? `+${digits};-${digits};${digits}` : digits;
}

function quoted(words: string): string {
  return words === '' ? '' : `"${words}"`;
}
