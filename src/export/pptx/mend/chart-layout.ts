import { type Element, element } from '../package/xml.ts';

/** A place in a chart, in shares of its frame; without width and height it is as large as what it holds. */
export function manualLayout(place: { x: number; y: number; w?: number; h?: number }): Element {
  const share = (name: 'c:x' | 'c:y' | 'c:w' | 'c:h', value: number | undefined) =>
    value === undefined ? [] : [element(name, { val: Number(value.toFixed(5)) })];
  return element('c:layout', {}, [
    element('c:manualLayout', {}, [
      element('c:xMode', { val: 'edge' }),
      element('c:yMode', { val: 'edge' }),
      ...share('c:x', place.x),
      ...share('c:y', place.y),
      ...share('c:w', place.w),
      ...share('c:h', place.h),
    ]),
  ]);
}
