import type { ChartKindDefinition } from '../chart-input.ts';
import { areTimes } from '../fit-labels.ts';
import { drawCartesian } from './cartesian.ts';
import { line } from './line.ts';

const fewest = 3;
const most = 9;
const tangled = 4; // lines in one chart that can still be told apart

/** A small chart for each series, all on one scale: lines over times, columns over anything else. */
export const smallMultiples: ChartKindDefinition = {
  nameZh: '小图并列',
  nameEn: 'Small multiples',
  glyph: [
    { paint: 'pale', path: 'M2 1h11v8H2zM15 1h11v8H15zM2 11h11v8H2zM15 11h11v8H15z' },
    { paint: 'stroke', path: 'M3 7l4-2 5-2M16 4l4 2 5-3M3 17l4-4 5 1M16 13l4 3 5 1' },
  ],
  takes: { breaks: true },
  panels: true,
  mark: () => 'line',
  suits: ({ categories, series }) => ({
    rank: series > tangled ? 10 : categories > 5 && series === tangled ? 8 : 5,
    zh: series > tangled ? '线条多，各画一张小图才看得清' : '各画一张小图，刻度相同，便于对照走势',
    en:
      series > tangled
        ? 'Many lines would tangle: each has a small chart of its own'
        : 'A small chart for each, on one scale, to compare their courses',
  }),
  draw: (input) => {
    const times = areTimes(input.block.categories);
    return drawCartesian(input, {
      kind: 'small-multiples',
      stacking: 'none',
      zero: !times,
      marks: times ? 'line' : 'column',
      labelPosition: times ? 'above' : 'outside',
      legend: 'none', // each has its name over it
    });
  },
  misfit: (facts) =>
    facts.series < fewest
      ? { zh: '不足3个系列，一张图就看得清', en: 'Fewer than three series are clear in one chart' }
      : facts.series > most
        ? { zh: '超过9个系列，小图太小，看不清', en: 'Over nine series leave each chart too small to read' }
        : line.misfit(facts),
};
