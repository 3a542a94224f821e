import type { ChartInput, ChartKindDefinition } from '../chart-input.ts';
import { drawCartesian } from './cartesian.ts';

export const combo: ChartKindDefinition = {
  nameZh: '柱线组合图',
  nameEn: 'Columns and line',
  glyph: [
    { paint: 'pale', path: 'M3 12h5v7H3zM11.5 9h5v10h-5zM20 6h5v13h-5z' },
    { paint: 'stroke', path: 'M3 9l9-4 4 2 9-6' },
  ],
  mark: (index) => (index === 0 ? 'column' : 'line'),
  draw: (input) =>
    drawCartesian(withColumnsAndLines(input), {
      kind: 'combo',
      stacking: 'none',
      zero: true,
      labelPosition: 'outside',
    }),
  misfit: ({ series }) => (series < 2 ? { zh: '只有一个系列，无需组合', en: 'One series needs no combination' } : null),
};

/** A block that was another kind before may have marks of that kind. */
function withColumnsAndLines(input: ChartInput): ChartInput {
  return {
    ...input,
    series: input.series.map((each) => ({ ...each, mark: each.mark === 'line' ? 'line' : 'column' })),
  };
}
