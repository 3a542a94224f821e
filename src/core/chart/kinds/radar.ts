import type { ChartKindDefinition } from '../chart-input.ts';
import { fittingSize, widestOf } from '../fit-labels.ts';
import { groundColours } from '../ground-colours.ts';
import { axisFormat } from '#core/scene/label-format.ts';
import { legendRoom, legendSize } from '../legend-room.ts';
import { valueScale } from '../scale.ts';

/** The outline of several things measured alike: a ring of spokes, one polygon a series, from nought at the centre. */
export const radar: ChartKindDefinition = {
  nameZh: '雷达图',
  nameEn: 'Radar',
  glyph: [
    { paint: 'pale', path: 'M14 1l9 6.5-3.4 10.5H8.4L5 7.5z' },
    { paint: 'stroke', path: 'M14 4l6 5-3 6-7 1-2-7z' },
  ],
  mark: () => 'line',
  suits: ({ series }) => ({
    rank: series > 1 ? 5 : 3,
    zh: '看几个对象在各项上的轮廓',
    en: 'Shows the outline of a few things over several measures',
  }),
  misfit: ({ categories, series, timeCategories, negative }) =>
    timeCategories
      ? { zh: '时间应从左到右排列，不宜绕成一圈', en: 'Time runs from left to right, not round a ring' }
      : categories < 3
        ? { zh: '少于3项，围不成轮廓', en: 'Fewer than three measures make no outline' }
        : categories > 10
          ? { zh: '超过10项，轮廓难以辨认', en: 'Over ten measures cannot be told apart' }
          : series > 3
            ? { zh: '超过3个对象，轮廓相互遮盖', en: 'Over three outlines cover one another' }
            : negative
              ? {
                  zh: '含负值，离中心的远近不再表示大小',
                  en: 'With negative values, distance from the centre misleads',
                }
              : null,
  draw({ block, frame, theme, measurer, series, axisTitle }) {
    const scale = valueScale(
      series.flatMap(({ points }) => points.map(({ value }) => value)),
      { zero: true, count: 4 },
    );
    const legend = series.length > 1 ? 'top' : 'none';
    const wanted = fittingSize(block.categories, frame.width * 0.26, { largest: 12, smallest: 9 }, measurer) ?? 9;
    const outlines = series.map((each) => ({ ...each, mark: 'line' as const, labels: false }));
    const size = legend === 'top' ? legendSize(outlines, wanted, frame, measurer) : wanted;
    const entries = legendRoom(outlines, size, frame, measurer);
    const top = legend === 'top' ? entries.height : 4;
    const title = axisTitle === '' ? 0 : size * 1.6;
    // Names stand around the ring, beside it and above and below.
    const beside = Math.min(frame.width * 0.3, widestOf(block.categories, size, measurer)) + size * 1.6;
    const side = Math.max(20, Math.min(frame.width - beside * 2, frame.height - top - title - size * 5));
    const plot = {
      x: frame.x + (frame.width - side) / 2,
      y: frame.y + top + title + Math.max(0, (frame.height - top - title - side) / 2) + size * 0.3,
      width: side,
      height: side,
    };
    return {
      kind: 'radar',
      form: 'radar',
      stacking: 'none',
      categories: block.categories,
      series: outlines,
      valueAxis: {
        ...scale,
        numberFormat: axisFormat(scale.step),
        title: axisTitle,
        titleAt: { x: frame.x + 4, y: frame.y + top + size },
        visible: true,
        gridlines: true,
      },
      secondAxis: null,
      acrossAxis: null,
      categoryAxis: { visible: true, labelEvery: 1, names: block.categories.map((name) => [name]) },
      legendColumns: entries.columns,
      legend,
      labelPosition: 'none',
      labelSize: size,
      ...groundColours(theme),
      gap: 0,
      tickSize: 0,
      plot,
    };
  },
};
