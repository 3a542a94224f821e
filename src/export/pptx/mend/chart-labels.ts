import type { ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import { endSide, namedAt } from '#core/scene/end-labels.ts';
import { labelColour, tickGround } from '#core/scene/label-colour.ts';
import type { Colour } from '#core/theme/theme.ts';
import { type Document, type Element, element } from '../package/xml.ts';
import { colourElement } from './text-body.ts';

type Label = { visible: boolean; position: string | null; colour: Colour; named: boolean; text: string | null };

/** `c:dLbls` of a series: its values where the spec wants them; points whose label differs have one of their own. */
export function chartLabels(document: Document, series: ChartSeries, spec: ChartSpec): Element {
  const visible = series.labels && spec.labelPosition !== 'none';
  if (!visible) {
    return element(document, 'c:dLbls', {}, shown(document, { visible, named: false }));
  }
  const usual: Label = {
    visible,
    position: positionOf(spec, series, -1),
    colour: labelColour(spec, series, -1),
    named: false,
    text: null,
  };
  const own = series.points.flatMap((point, index) => {
    if (point.value === null) return [];
    const label: Label = {
      ...usual,
      position: positionOf(spec, series, index),
      colour: labelColour(spec, series, index),
      named: spec.labelPosition === 'ends' && namedAt(series) === index,
      // A caption stands where its column ends, and says how long the column is.
      text: series.mark === 'caption' ? point.text : null,
    };
    const differs =
      label.position !== usual.position || label.colour !== usual.colour || label.named || label.text !== null;
    return differs ? [pointLabel(document, index, label, spec)] : [];
  });
  return element(document, 'c:dLbls', {}, [...own, ...dressed(document, usual, spec), ...shown(document, usual)]);
}

function pointLabel(document: Document, index: number, label: Label, spec: ChartSpec): Element {
  return element(document, 'c:dLbl', {}, [
    element(document, 'c:idx', { val: index }),
    ...(label.text === null ? [] : [fixedText(document, label.text, label.colour, spec)]),
    ...dressed(document, label, spec),
    ...shown(document, label),
  ]);
}

function dressed(document: Document, label: Label, spec: ChartSpec): Element[] {
  return [
    element(document, 'c:numFmt', { formatCode: spec.labelFormat, sourceLinked: 0 }),
    element(document, 'c:spPr', {}, [
      element(document, 'a:noFill'),
      element(document, 'a:ln', {}, [element(document, 'a:noFill')]),
    ]),
    element(document, 'c:txPr', {}, [
      // A label is one line: a name and its value are not broken apart.
      element(document, 'a:bodyPr', { wrap: 'none' }),
      element(document, 'a:lstStyle'),
      element(document, 'a:p', {}, [
        element(document, 'a:pPr', {}, [lettering(document, 'a:defRPr', label.colour, spec)]),
        element(document, 'a:endParaRPr'),
      ]),
    ]),
    ...(label.position === null ? [] : [element(document, 'c:dLblPos', { val: label.position })]),
  ];
}

function shown(document: Document, { visible, named }: Pick<Label, 'visible' | 'named'>): Element[] {
  const show = (
    name: 'c:showLegendKey' | 'c:showVal' | 'c:showCatName' | 'c:showSerName' | 'c:showPercent' | 'c:showBubbleSize',
    on = false,
  ) => element(document, name, { val: on ? 1 : 0 });
  const separator = element(document, 'c:separator');
  separator.textContent = ' ';
  return [
    show('c:showLegendKey'),
    show('c:showVal', visible),
    show('c:showCatName'),
    show('c:showSerName', named),
    show('c:showPercent'),
    show('c:showBubbleSize'),
    ...(named ? [separator] : []),
  ];
}

function fixedText(document: Document, text: string, colour: Colour, spec: ChartSpec): Element {
  const words = element(document, 'a:t');
  words.textContent = text;
  return element(document, 'c:tx', {}, [
    element(document, 'c:rich', {}, [
      element(document, 'a:bodyPr', { wrap: 'none' }),
      element(document, 'a:lstStyle'),
      element(document, 'a:p', {}, [element(document, 'a:r', {}, [lettering(document, 'a:rPr', colour, spec), words])]),
    ]),
  ]);
}

function lettering(document: Document, name: 'a:defRPr' | 'a:rPr', colour: Colour, spec: ChartSpec): Element {
  return element(document, name, { sz: Math.round(spec.labelSize * 100), b: 0 }, [
    element(document, 'a:solidFill', {}, [colourElement(document, colour)]),
  ]);
}

/** Positions each chart type allows; doughnuts, areas and the middle of a stack take none of their own. */
function positionOf(spec: ChartSpec, series: ChartSeries, category: number): string | null {
  switch (series.mark) {
    case 'area':
    case 'base':
      return null;
    case 'slice':
      return spec.form === 'pie' ? 'inEnd' : null;
    case 'tick':
      return tickGround(spec, series, category) === null ? 't' : 'b';
    case 'caption':
      return 't';
    case 'line':
      return spec.labelPosition === 'ends' ? (endSide(category) === 'left' ? 'l' : 'r') : 't';
    case 'column':
      return spec.labelPosition === 'inside' ? 'ctr' : 'outEnd';
  }
}
