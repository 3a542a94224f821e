import type { ValueAxis } from '#core/scene/chart-spec.ts';
import { child, descendants, type Element, setAttribute } from '../package/xml.ts';

/** Ends, steps and number format of an axis that was copied from another. */
export function scaleAxis(axis: Element, { min, max, step, numberFormat }: ValueAxis): void {
  for (const [name, value] of [
    ['c:min', min],
    ['c:max', max],
    ['c:majorUnit', step],
  ] as const)
    for (const each of descendants(axis, name)) setAttribute(each, 'val', value);
  setAttribute(child(axis, 'c:numFmt'), 'formatCode', numberFormat);
}
