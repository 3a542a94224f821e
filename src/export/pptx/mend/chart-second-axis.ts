import type { ChartSpec } from '#core/scene/chart-spec.ts';
import {
  type Element,
  addAfter,
  child,
  childrenOf,
  descendants,
  isNamed,
  remove,
  setAttribute,
} from '../package/xml.ts';
import { scaleAxis } from './chart-scale.ts';

// PptxGenJS numbers its own axes from 2094734552 on.
const categoryId = 2094734560;
const valueId = 2094734561;

/** Line charts that are read on the right have a value axis of their own, and categories that are not drawn twice. */
export function addSecondAxis(plotArea: Element, spec: ChartSpec): void {
  const { secondAxis } = spec;
  const [category] = descendants(plotArea, 'c:catAx');
  const [value] = descendants(plotArea, 'c:valAx');
  if (secondAxis === null || category === undefined || value === undefined) return;
  const set = (
    axis: Element,
    name: 'c:axId' | 'c:crossAx' | 'c:delete' | 'c:axPos' | 'c:crosses',
    val: string | number,
  ) => setAttribute(child(axis, name), 'val', val);
  const secondCategory = category.cloneNode(true);
  set(secondCategory, 'c:axId', categoryId);
  set(secondCategory, 'c:crossAx', valueId);
  set(secondCategory, 'c:delete', 1);
  const secondValue = value.cloneNode(true);
  set(secondValue, 'c:axId', valueId);
  set(secondValue, 'c:crossAx', categoryId);
  set(secondValue, 'c:axPos', 'r');
  set(secondValue, 'c:crosses', 'max');
  scaleAxis(secondValue, secondAxis);
  for (const gridlines of childrenOf(secondValue).filter((each) => isNamed(each, 'c:majorGridlines')))
    remove(gridlines);
  addAfter(value, secondValue);
  addAfter(secondValue, secondCategory);
}

/** Moves a chart of the plot to the second pair of axes. */
export function onSecondAxis(chart: Element): void {
  const own = childrenOf(chart).filter((each) => isNamed(each, 'c:axId'));
  const ids = [categoryId, valueId];
  own.forEach((axis, index) => {
    if (index < ids.length) setAttribute(axis, 'val', ids[index] ?? 0);
    else remove(axis);
  });
}
