import type { ChartSpec, ValueAxis } from '#core/scene/chart-spec.ts';
import { type Element, descendants, element } from '../package/xml.ts';
import { manualLayout } from './chart-layout.ts';
import { colourElement } from './text-body.ts';

/** Share of its size by which a line of text reaches above its baseline, in Arial and in Chinese typefaces. */
const ascents = { latin: 0.93, eastAsian: 1.12 };

/** The unit where the spec has it, upright; without a place of its own PowerPoint turns it and shrinks the plot. */
export function axisTitle(plotArea: Element, axis: ValueAxis, spec: ChartSpec): Element {
  const properties = (name: 'a:defRPr' | 'a:rPr') =>
    element(name, { sz: Math.round(spec.labelSize * 100), b: 0 }, [
      element('a:solidFill', {}, [colourElement(spec.mutedColour)]),
    ]);
  const lines = axis.titleLines?.map(({ text }) => text) ?? [axis.title];
  const ascent = [...axis.title].some((each) => each >= '⺀') ? ascents.eastAsian : ascents.latin;
  const place = shareOfFrame(plotArea, spec, { x: axis.titleAt.x, y: axis.titleAt.y - spec.labelSize * ascent });
  return element('c:title', {}, [
    element('c:tx', {}, [
      element('c:rich', {}, [
        element('a:bodyPr', { rot: 0, vert: 'horz', wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
        element('a:lstStyle'),
        ...lines.map((line) =>
          element('a:p', {}, [
            element('a:pPr', {}, [properties('a:defRPr')]),
            element('a:r', {}, [properties('a:rPr'), element('a:t', {}, [line])]),
          ]),
        ),
      ]),
    ]),
    manualLayout(place),
    element('c:overlay', { val: 1 }),
  ]);
}

/** A point of the slide as shares of the chart's frame, which the plot's layout tells. */
function shareOfFrame(plotArea: Element, spec: ChartSpec, point: { x: number; y: number }): { x: number; y: number } {
  const share = (name: 'c:x' | 'c:y' | 'c:w' | 'c:h') => Number(descendants(plotArea, name)[0]?.attribs.val ?? 0);
  const { plot } = spec;
  const inside = (value: number) => Math.min(1, Math.max(0, value));
  return {
    x: inside(share('c:x') + ((point.x - plot.x) / plot.width) * share('c:w')),
    y: inside(share('c:y') + ((point.y - plot.y) / plot.height) * share('c:h')),
  };
}
