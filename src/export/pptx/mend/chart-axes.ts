import type { ChartSpec, ValueAxis } from '#core/scene/chart-spec.ts';
import {
  type Element,
  type QualifiedName,
  addBefore,
  child,
  childrenOf,
  descendants,
  isNamed,
  orderChildren,
  remove,
  setAttribute,
} from '../package/xml.ts';
import { axisTitle } from './chart-axis-title.ts';
import { addSecondAxis } from './chart-second-axis.ts';

/** Only declared axes, with the names of categories, the values and the units where the spec has them. */
export function mendAxes(plotArea: Element, spec: ChartSpec): void {
  addSecondAxis(plotArea, spec);
  keepDeclaredAxes(plotArea);
  for (const axis of descendants(plotArea, 'c:catAx')) mendCategoryAxis(axis, spec);
  const own = [spec.valueAxis, spec.secondAxis];
  descendants(plotArea, 'c:valAx').forEach((axis, index) => {
    if (spec.form === 'horizontal') mendValueAxisBelow(axis);
    const drawn = own[index] ?? null;
    if (drawn !== null) nameAxis(plotArea, { axis, drawn, spec });
  });
}

const categoryAxisOrder: readonly QualifiedName[] = [
  'c:axId',
  'c:scaling',
  'c:delete',
  'c:axPos',
  'c:majorGridlines',
  'c:title',
  'c:numFmt',
  'c:majorTickMark',
  'c:minorTickMark',
  'c:tickLblPos',
  'c:spPr',
  'c:txPr',
  'c:crossAx',
  'c:crosses',
  'c:auto',
  'c:lblAlgn',
  'c:lblOffset',
  'c:tickLblSkip',
  'c:noMultiLvlLbl',
];

/** Names stand at the plot's edge, also beside bars that reach below zero. */
function mendCategoryAxis(axis: Element, spec: ChartSpec): void {
  setAttribute(child(axis, 'c:tickLblPos'), 'val', 'low');
  // LibreOffice knows no interval of names. It leaves out those that would overlap if they are turned, so they are
  // turned by as little as can be said; otherwise it turns all upright, or breaks them into characters.
  if ((spec.categoryAxis?.labelEvery ?? 1) > 1)
    for (const body of descendants(axis, 'a:bodyPr')) setAttribute(body, 'rot', '1');
  const names = spec.categoryAxis?.names ?? [];
  // Names of several lines are upright, or programs turn them; those without room are not printed.
  if (names.some((lines) => lines.length > 1))
    for (const body of descendants(axis, 'a:bodyPr')) setAttribute(body, 'rot', '0');
  if (names.every((lines) => lines.length === 0)) setAttribute(child(axis, 'c:tickLblPos'), 'val', 'none');
  orderChildren(axis, categoryAxisOrder);
}

/** The first bar is on top, so the value axis belongs at the end of the category axis. */
function mendValueAxisBelow(axis: Element): void {
  setAttribute(child(axis, 'c:crosses'), 'val', 'max');
  setAttribute(child(axis, 'c:tickLblPos'), 'val', 'nextTo');
}

type NamedAxis = { axis: Element; drawn: ValueAxis; spec: ChartSpec };

/**
 * PowerPoint writes no unit at an axis that is deleted, and LibreOffice reads no series on one, so an axis that has only its
 * unit or is the second is kept without ticks.
 */
export function nameAxis(plotArea: Element, { axis, drawn, spec }: NamedAxis): void {
  const kept = drawn.visible || drawn.title !== '' || drawn === spec.secondAxis;
  setAttribute(child(axis, 'c:delete'), 'val', kept ? '0' : '1');
  if (!drawn.visible) setAttribute(child(axis, 'c:tickLblPos'), 'val', 'none');
  const format = child(axis, 'c:numFmt');
  if (drawn.title !== '' && format !== null) addBefore(format, axisTitle(plotArea, drawn, spec));
}

function keepDeclaredAxes(plotArea: Element): void {
  const declared = new Set(
    childrenOf(plotArea)
      .filter((each) => each.name.endsWith('Ax'))
      .map((axis) => child(axis, 'c:axId')?.attribs.val),
  );
  for (const chart of childrenOf(plotArea).filter((each) => each.name.endsWith('Chart'))) {
    for (const axis of childrenOf(chart).filter((each) => isNamed(each, 'c:axId'))) {
      if (!declared.has(axis.attribs.val)) remove(axis);
    }
  }
}
