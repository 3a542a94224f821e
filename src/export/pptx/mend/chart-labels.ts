import type { ChartPoint, ChartSeries, ChartSpec, NumberFormat } from '#core/scene/chart-spec.ts';
import { endSide, namedAt } from '#core/scene/end-labels.ts';
import { labelColour, labelsOnPaper, tickGround } from '#core/scene/label-colour.ts';
import { labelFormat } from '#core/scene/label-format.ts';
import type { Colour } from '#core/theme/theme.ts';
import { type Element, element } from '../package/xml.ts';
import { colourElement } from './text-body.ts';

type Label = {
  visible: boolean;
  position: string | null;
  colour: Colour;
  named: boolean;
  format: NumberFormat;
  text: string | null;
};

/** `c:dLbls` of a series: its values where the spec wants them; points whose label differs have one of their own. */
export function chartLabels(series: ChartSeries, spec: ChartSpec): Element {
  const visible = series.labels && spec.labelPosition !== 'none';
  if (!visible) {
    return element('c:dLbls', {}, shown({ visible, named: false }));
  }
  const usual: Label = {
    visible,
    position: positionOf(spec, series, -1),
    colour: labelColour(spec, series, -1),
    named: false,
    format: series.numberFormat,
    text: null,
  };
  const own = series.points.flatMap((point, index) => {
    if (point.value === null) return [];
    const label: Label = {
      ...usual,
      position: positionOf(spec, series, index),
      colour: labelColour(spec, series, index),
      named: spec.labelPosition === 'ends' && namedAt(series) === index,
      format: formatOf(point, series),
      // A caption stands where its column ends, and says how long the column is.
      text: series.mark === 'caption' ? point.text : null,
    };
    const differs =
      label.position !== usual.position ||
      label.colour !== usual.colour ||
      label.format !== usual.format ||
      label.named ||
      label.text !== null;
    return differs ? [pointLabel(index, label, spec)] : [];
  });
  return element('c:dLbls', {}, [...own, ...dressed(usual, spec), ...shown(usual)]);
}

/** The label of a series of one point: its name, at this side of it; null for none. */
export function nameLabel(spec: ChartSpec, position: string | null): Element {
  if (position === null) return element('c:dLbls', {}, shown({ visible: false, named: false }));
  const label: Label = {
    visible: false,
    position,
    colour: spec.textColour,
    named: true,
    format: 'General',
    text: null,
  };
  return element('c:dLbls', {}, [...dressed(label, spec), ...shown(label)]);
}

function ground(spec: ChartSpec): Element {
  return labelsOnPaper(spec) ? element('a:solidFill', {}, [colourElement(spec.paperColour)]) : element('a:noFill');
}

/** Where decimals differ within a series, each value is printed with its own: 105.10 is not 105.1. */
function formatOf({ text }: ChartPoint, { numberFormat }: ChartSeries): NumberFormat {
  return text === null || numberFormat !== 'General' ? numberFormat : labelFormat([text]);
}

function pointLabel(index: number, label: Label, spec: ChartSpec): Element {
  return element('c:dLbl', {}, [
    element('c:idx', { val: index }),
    ...(label.text === null ? [] : [fixedText(label.text, label.colour, spec)]),
    ...dressed(label, spec),
    ...shown(label),
  ]);
}

function dressed(label: Label, spec: ChartSpec): Element[] {
  return [
    element('c:numFmt', { formatCode: label.format, sourceLinked: 0 }),
    element('c:spPr', {}, [ground(spec), element('a:ln', {}, [element('a:noFill')])]),
    element('c:txPr', {}, [
      // A label is one line: a name and its value are not broken apart.
      element('a:bodyPr', { wrap: 'none' }),
      element('a:lstStyle'),
      element('a:p', {}, [element('a:pPr', {}, [lettering('a:defRPr', label.colour, spec)]), element('a:endParaRPr')]),
    ]),
    ...(label.position === null ? [] : [element('c:dLblPos', { val: label.position })]),
  ];
}

function shown({ visible, named }: Pick<Label, 'visible' | 'named'>): Element[] {
  const show = (
    name: 'c:showLegendKey' | 'c:showVal' | 'c:showCatName' | 'c:showSerName' | 'c:showPercent' | 'c:showBubbleSize',
    on = false,
  ) => element(name, { val: on ? 1 : 0 });
  return [
    show('c:showLegendKey'),
    show('c:showVal', visible),
    show('c:showCatName'),
    show('c:showSerName', named),
    show('c:showPercent'),
    show('c:showBubbleSize'),
    ...(named ? [element('c:separator', {}, [' '])] : []),
  ];
}

function fixedText(text: string, colour: Colour, spec: ChartSpec): Element {
  return element('c:tx', {}, [
    element('c:rich', {}, [
      element('a:bodyPr', { wrap: 'none' }),
      element('a:lstStyle'),
      element('a:p', {}, [element('a:r', {}, [lettering('a:rPr', colour, spec), element('a:t', {}, [text])])]),
    ]),
  ]);
}

function lettering(name: 'a:defRPr' | 'a:rPr', colour: Colour, spec: ChartSpec): Element {
  return element(name, { sz: Math.round(spec.labelSize * 100), b: 0 }, [
    element('a:solidFill', {}, [colourElement(colour)]),
  ]);
}

/** Positions each chart type allows; doughnuts, areas and the middle of a stack take none of their own. */
function positionOf(spec: ChartSpec, series: ChartSeries, category: number): string | null {
  switch (series.mark) {
    case 'area':
    case 'base':
    case 'across':
    case 'size':
      return null;
    case 'slice':
      return spec.form === 'pie' ? 'inEnd' : null;
    case 'tick':
      return tickGround(spec, series, category) === null ? 't' : 'b';
    case 'caption':
      return 't';
    case 'line':
    case 'dot':
      return spec.labelPosition === 'ends' ? (endSide(category) === 'left' ? 'l' : 'r') : 't';
    case 'column':
      return spec.labelPosition === 'inside' ? 'ctr' : 'outEnd';
  }
}
