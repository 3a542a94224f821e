import type PptxGenJS from 'pptxgenjs';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import type { ChartNode } from '#core/scene/scene.ts';
import type { ColourMarkers } from '../colour-markers.ts';

type Place = { x: number; y: number; w: number; h: number; objectName: string };

/** A native chart with everything the spec decided; what PptxGenJS gets wrong is mended afterwards. */
export function drawChart(
  node: ChartNode,
  place: Place,
  { slide, markers }: { slide: PptxGenJS.Slide; markers: ColourMarkers },
): void {
  const { spec, frame } = node;
  const data = spec.series.map((series) => ({
    name: series.name,
    labels: [...spec.categories],
    // PptxGenJS writes an empty point for null, which mending takes out again, so that a gap stays a gap.
    values: series.points.map((point) => point.value as number),
  }));
  const axis = spec.valueAxis;
  const text = markers.mark(spec.textColour);
  const muted = markers.mark(spec.mutedColour);
  slide.addChart(pptxKind(spec), data, {
    ...place,
    altText: node.alt ?? '',
    chartColors: spec.series.map((series) => markers.mark(series.colour)), // of points that differ, mending has them
    barDir: spec.form === 'horizontal' ? 'bar' : 'col',
    barGrouping: grouping(spec),
    barGapWidthPct: spec.gap,
    radarStyle: 'marker',
    holeSize: 50, // what programs draw that know no other, LibreOffice among them
    lineSize: 2.25,
    lineDataSymbol: 'circle',
    lineDataSymbolSize: 6,
    displayBlanksAs: 'gap',
    showTitle: false,
    showLegend: spec.legend !== 'none',
    legendPos: spec.legend === 'right' ? 'r' : 't',
    legendFontSize: spec.labelSize,
    legendColor: muted,
    legendFontFace: 'Arial',
    showValue: true,
    dataLabelFontSize: spec.labelSize,
    dataLabelColor: text,
    layout: {
      x: (spec.plot.x - frame.x) / frame.width,
      y: (spec.plot.y - frame.y) / frame.height,
      w: spec.plot.width / frame.width,
      h: spec.plot.height / frame.height,
    },
    catAxisLabelFontSize: spec.labelSize,
    catAxisLabelColor: text,
    catAxisLineColor: markers.mark(spec.gridColour),
    catAxisLineShow: true,
    catAxisMajorTickMark: 'none',
    catAxisHidden: spec.categoryAxis?.visible === false,
    ...(spec.form === 'horizontal'
      ? {
          // The types know one orientation only; bars read from the top.
          catAxisOrientation: 'maxMin' as 'minMax',
        }
      : {}),
    ...((spec.categoryAxis?.labelEvery ?? 1) > 1
      ? { catAxisLabelFrequency: String(spec.categoryAxis?.labelEvery ?? 1) }
      : {}),
    catGridLine: { style: 'none' },
    valAxisHidden: axis?.visible === false,
    valAxisLineShow: false,
    valAxisMajorTickMark: 'none',
    valAxisLabelFontSize: spec.labelSize,
    valAxisLabelColor: muted,
    ...(axis === null
      ? {}
      : {
          valAxisMinVal: axis.min,
          valAxisMaxVal: axis.max,
          valAxisMajorUnit: axis.step,
          valAxisLabelFormatCode: axis.numberFormat,
        }),
    valGridLine:
      axis?.gridlines === true
        ? { color: markers.mark(spec.gridColour), size: 0.75, style: 'solid' }
        : { style: 'none' },
  });
}

/** Bars unless all series are lines or areas; lines among bars are moved out of them when mending. */
function pptxKind(spec: ChartSpec): 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'radar' {
  if (spec.form === 'pie' || spec.form === 'doughnut' || spec.form === 'radar') return spec.form;
  const all = (mark: 'line' | 'area') => spec.series.every((series) => series.mark === mark);
  return all('line') ? 'line' : all('area') ? 'area' : 'bar';
}

function grouping(spec: ChartSpec): 'clustered' | 'stacked' | 'percentStacked' {
  switch (spec.stacking) {
    case 'none':
      return 'clustered';
    case 'sum':
      return 'stacked';
    case 'share':
      return 'percentStacked';
  }
}
