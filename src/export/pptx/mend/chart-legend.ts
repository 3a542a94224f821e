import type { ChartSpec } from '#core/scene/chart-spec.ts';
import { hasLegendEntry } from '#core/scene/legend-entries.ts';
import {
  type Document,
  type Element,
  addAfter,
  addFirst,
  child,
  descendants,
  element,
  remove,
} from '../package/xml.ts';
import { manualLayout } from './chart-layout.ts';

/** PowerPoint makes an entry of every series; those without one are taken out. */
export function leaveOutOfLegend(document: Document, spec: ChartSpec): void {
  const [legend] = descendants(document, 'c:legend');
  const position = legend === undefined ? null : child(legend, 'c:legendPos');
  spec.series.forEach((series, index) => {
    if (hasLegendEntry(series)) return;
    addAfter(
      position,
      element('c:legendEntry', {}, [element('c:idx', { val: index }), element('c:delete', { val: 1 })]),
    );
  });
}

/** Beside the plot, not at the frame's edge: where the screen has it. */
export function mendLegendBeside(document: Document, plotArea: Element, spec: ChartSpec): void {
  const [legend] = descendants(document, 'c:legend');
  if (legend === undefined) return;
  // Shares of the chart's frame, as the plot's.
  const share = (name: 'c:x' | 'c:w' | 'c:h') => Number(descendants(plotArea, name)[0]?.attribs.val ?? 0);
  const names = spec.categories.filter((name) => name !== '');
  // As wide as the longest name and no wider: in a wider legend LibreOffice puts names side by side.
  const longest = Math.max(
    0,
    ...names.map((name) => [...name].reduce((sum, each) => sum + (each < '⺀' ? 0.56 : 1), 0)),
  );
  const width = (spec.labelSize * (longest + 2.5) * share('c:w')) / spec.plot.width;
  const left = Math.min(0.95, share('c:x') + share('c:w') * (1 + spec.labelSize / spec.plot.width));
  const height = Math.min(1, (names.length * spec.labelSize * 1.9 * share('c:h')) / spec.plot.height);
  const layout = manualLayout({ x: left, y: (1 - height) / 2, w: Math.min(width, 1 - left), h: height });
  const old = child(legend, 'c:layout');
  if (old !== null) remove(old);
  const position = child(legend, 'c:legendPos');
  if (position === null) addFirst(legend, layout);
  else addAfter(position, layout);
}
