import type { ChartKindDefinition } from '../chart-input.ts';
import { bar } from './bar.ts';
import { drawBars } from './horizontal.ts';
import { stackMisfit } from './stack-misfit.ts';

/** Parts of a whole for items with long names. */
export const stackedBar: ChartKindDefinition = {
  nameZh: '堆积条形图',
  nameEn: 'Stacked bar',
  glyph: [
    { paint: 'fill', path: 'M2 1h12v4.6H2zM2 7.7h9v4.6H2zM2 14.4h5V19H2z' },
    { paint: 'pale', path: 'M15 1h11v4.6H15zM12 7.7h8v4.6h-8zM8 14.4h5V19H8z' },
  ],
  mark: () => 'column',
  suits: ({ longNames }) => ({
    rank: longNames ? 6 : 5,
    zh: '逐项比较总量及其构成',
    en: 'Compares totals and their parts item by item',
  }),
  misfit: (facts) => stackMisfit(facts) ?? bar.misfit(facts),
  draw: (input) => drawBars(input, { kind: 'stacked-bar', stacking: 'sum' }),
};
