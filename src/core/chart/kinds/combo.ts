import type { ChartSeries } from '#core/scene/chart-spec.ts';
import type { ChartInput, ChartKindDefinition } from '../chart-input.ts';
import { areTimes } from '../fit-labels.ts';
import { drawCartesian } from './cartesian.ts';

/** A total and how it grew: columns, and lines over them; lines of another unit have an axis of their own on the right. */
export const combo: ChartKindDefinition = {
  nameZh: '柱线组合图',
  nameEn: 'Columns and line',
  glyph: [
    { paint: 'pale', path: 'M3 12h5v7H3zM11.5 9h5v10h-5zM20 6h5v13h-5z' },
    { paint: 'stroke', path: 'M3 9l9-4 4 2 9-6' },
  ],
  twoUnits: true,
  takes: { targetLine: true, notes: true },
  mark: (index) => (index === 0 ? 'column' : 'line'),
  suits: ({ twoSides, timeCategories }) =>
    twoSides
      ? {
          rank: 10,
          zh: '总量看柱、增速看线，各用一轴',
          en: 'Columns for the total, a line for its growth, an axis each',
        }
      : { rank: timeCategories ? 4 : 1, zh: '主次两组数，一柱一线', en: 'One series as columns, the others as lines' },
  draw: (input) =>
    drawCartesian(withColumnsAndLines(input), {
      kind: 'combo',
      stacking: 'none',
      zero: true,
      labelPosition: 'outside',
    }),
  misfit: ({ series, oneQuantity }) =>
    series < 2
      ? { zh: '只有一个系列，无需组合', en: 'One series needs no combination' }
      : oneQuantity
        ? { zh: '两个单位量的是同一种量，应先统一单位', en: 'The two units measure the same; use one of them' }
        : null,
};

/** Two units decide the marks; with one, those of the block hold. A block of another kind before may have its marks. */
function withColumnsAndLines(input: ChartInput): ChartInput {
  const two = input.series.some((each) => each.axis === 'second');
  const joined = areTimes(input.block.categories) ? 'line' : 'dot';
  const over = (each: ChartSeries) => (two ? each.axis === 'second' : each.mark === 'line');
  const unitOf = (axis: 'first' | 'second') => (axis === 'first' ? input.axisTitle : input.secondTitle);
  return {
    ...input,
    series: input.series.map((each) => ({
      ...each,
      mark: each.dashed ? each.mark : over(each) ? joined : 'column',
      name: two && !each.dashed ? withUnit(each.name, unitOf(each.axis), input.language) : each.name,
    })),
  };
}

/** The legend says what each axis measures: 增速（%）. */
function withUnit(name: string, unit: string, language: ChartInput['language']): string {
  return unit === '' ? name : language === 'en' ? `${name} (${unit})` : `${name}（${unit}）`;
}
