import type { ChartSpec, Side } from '#core/scene/chart-spec.ts';
import { type Element, addAfter, child, element, remove, replace, setAttribute } from '../package/xml.ts';
import { nameAxis } from './chart-axes.ts';
import { nameLabel } from './chart-labels.ts';
import { pointShape } from './chart-marks.ts';
import { scaleAxis } from './chart-scale.ts';

const positions: Readonly<Record<Side, string>> = { right: 'r', left: 'l', above: 't', below: 'b' };

/**
 * A scatter or bubble chart in place of the bars PptxGenJS wrote, with a value axis along the foot. Each category is a series
 * of one point, so that its name is a native label; its cells are the row of the workbook that holds it.
 */
export function drawPointsNatively(plotArea: Element, spec: ChartSpec): void {
  const bars = child(plotArea, 'c:barChart');
  const category = child(plotArea, 'c:catAx');
  const value = child(plotArea, 'c:valAx');
  const { acrossAxis, valueAxis } = spec;
  if (bars === null || category === null || value === null || acrossAxis === null || valueAxis === null) return;
  const sized = spec.series.some(({ mark }) => mark === 'size');
  const series = spec.categories.flatMap((_, at) => pointSeries(spec, at, sized) ?? []);
  const axes = [category, value].map((axis) => element('c:axId', { val: child(axis, 'c:axId')?.attribs.val }));
  replace(
    bars,
    sized
      ? element('c:bubbleChart', {}, [
          element('c:varyColors', { val: 0 }),
          ...series,
          element('c:bubbleScale', { val: 100 }),
          element('c:showNegBubbles', { val: 0 }),
          element('c:sizeRepresents', { val: 'area' }),
          ...axes,
        ])
      : element('c:scatterChart', {}, [
          element('c:scatterStyle', { val: 'lineMarker' }),
          element('c:varyColors', { val: 0 }),
          ...series,
          ...axes,
        ]),
  );
  const across = value.cloneNode(true);
  const set = (
    axis: Element,
    name: 'c:axId' | 'c:crossAx' | 'c:axPos' | 'c:crosses' | 'c:crossBetween',
    val?: string,
  ) => setAttribute(child(axis, name), 'val', val ?? '');
  set(across, 'c:axId', child(category, 'c:axId')?.attribs.val);
  set(across, 'c:crossAx', child(value, 'c:axId')?.attribs.val);
  set(across, 'c:axPos', 'b');
  for (const axis of [across, value]) {
    set(axis, 'c:crosses', 'min');
    set(axis, 'c:crossBetween', 'midCat');
    setAttribute(child(axis, 'c:tickLblPos'), 'val', 'low');
  }
  scaleAxis(across, acrossAxis);
  remove(category);
  addAfter(child(plotArea, sized ? 'c:bubbleChart' : 'c:scatterChart'), across);
  nameAxis(plotArea, { axis: across, drawn: acrossAxis, spec });
  nameAxis(plotArea, { axis: value, drawn: valueAxis, spec });
}

/** One point as a series; null where it lacks a measure, because PowerPoint would put it somewhere. */
function pointSeries(spec: ChartSpec, at: number, sized: boolean): Element | null {
  const [across, up, size] = spec.series;
  const x = across?.points[at]?.value ?? null;
  const y = up?.points[at]?.value ?? null;
  const area = sized ? (size?.points[at]?.value ?? null) : 0;
  if (across === undefined || up === undefined || x === null || y === null || area === null || area < 0) return null;
  const row = at + 2;
  const side = up.sides?.[at] ?? null;
  const number = (name: 'c:xVal' | 'c:yVal' | 'c:bubbleSize', column: string, value: number, format: string) =>
    element(name, {}, [
      element('c:numRef', {}, [
        element('c:f', {}, [`Sheet1!$${column}$${row}`]),
        element('c:numCache', {}, [
          element('c:formatCode', {}, [format]),
          element('c:ptCount', { val: 1 }),
          element('c:pt', { idx: 0 }, [element('c:v', {}, [String(value)])]),
        ]),
      ]),
    ]);
  return element('c:ser', {}, [
    element('c:idx', { val: at }),
    element('c:order', { val: at }),
    element('c:tx', {}, [
      element('c:strRef', {}, [
        element('c:f', {}, [`Sheet1!$A$${row}`]),
        element('c:strCache', {}, [
          element('c:ptCount', { val: 1 }),
          element('c:pt', { idx: 0 }, [element('c:v', {}, [spec.categories[at] ?? ''])]),
        ]),
      ]),
    ]),
    ...pointShape(up, spec, at, sized),
    nameLabel(spec, side === null ? null : positions[side]),
    number('c:xVal', 'B', x, across.numberFormat),
    number('c:yVal', 'C', y, up.numberFormat),
    ...(sized
      ? [number('c:bubbleSize', 'D', area, size?.numberFormat ?? 'General'), element('c:bubble3D', { val: 0 })]
      : [element('c:smooth', { val: 0 })]),
  ]);
}
