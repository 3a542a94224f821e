import type { ChartKindDefinition } from '../chart-input.ts';
import { drawCartesian } from './cartesian.ts';

export const column: ChartKindDefinition = {
  nameZh: '柱形图',
  nameEn: 'Column',
  glyph: [{ paint: 'fill', path: 'M3 10h5v9H3zM11.5 5h5v14h-5zM20 1h5v18h-5z' }],
  mark: () => 'column',
  draw: (input) =>
    drawCartesian(input, { kind: 'column', stacking: 'none', zero: true, marks: 'column', labelPosition: 'outside' }),
  misfit: ({ categories }) =>
    categories > 24
      ? { zh: '类别超过24个，柱形过密，宜用折线图', en: 'Over 24 categories crowd the columns; use a line' }
      : null,
};
