import PptxGenJS from 'pptxgenjs';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import type { Scene, SceneNode, SceneParagraph } from '#core/scene/scene.ts';

const inch = 72;

/**
 * The same content written by PptxGenJS alone, as its documentation does it: styled runs, table cells, shapes, charts
 * with their axes, labels and colours, notes. No theme, no post-processing, stored uncompressed as it does by default.
 */
export async function writeRawPptx(scenes: readonly Scene[]): Promise<Uint8Array> {
  const presentation = new PptxGenJS();
  presentation.layout = 'LAYOUT_WIDE';
  for (const scene of scenes) {
    const slide = presentation.addSlide();
    slide.background = { color: scene.background.hex };
    for (const node of scene.nodes) draw(slide, node);
    if (scene.notes !== '') slide.addNotes(scene.notes);
  }
  return (await presentation.write({ outputType: 'uint8array' })) as Uint8Array;
}

function draw(slide: PptxGenJS.Slide, node: SceneNode): void {
  const { x, y, width, height } = node.frame;
  const place = { x: x / inch, y: y / inch, w: width / inch, h: height / inch, objectName: node.name };
  switch (node.kind) {
    case 'text':
      slide.addText(runs(node.paragraphs), { ...place, margin: 0, fontFace: 'Arial' });
      return;
    case 'shape':
      slide.addShape('rect', {
        ...place,
        ...(node.fill === null ? {} : { fill: { color: node.fill.hex } }),
        ...(node.stroke === null ? {} : { line: { color: node.stroke.colour.hex, width: node.stroke.width } }),
      });
      return;
    case 'line':
      slide.addShape('line', { ...place, line: { color: node.colour.hex, width: node.width } });
      return;
    case 'chart':
      slide.addChart(rawKind(node.spec), rawData(node.spec), { ...place, ...rawOptions(node.spec) });
      return;
    case 'table':
      slide.addTable(
        node.cells.map((row) =>
          row.map((cell) => ({
            text: runs(cell.paragraphs) as unknown as string, // the types know plain text only
            options: cell.fill === null ? {} : { fill: { color: cell.fill.hex } },
          })),
        ),
        {
          ...place,
          colW: node.columnWidths.map((each) => each / inch),
          rowH: node.rowHeights.map((each) => each / inch),
        },
      );
      return;
    case 'image':
      return; // the benchmark's deck has none
  }
}

function runs(paragraphs: readonly SceneParagraph[]): PptxGenJS.TextProps[] {
  return paragraphs.flatMap(({ align, lineHeight, runs }) =>
    runs.map(({ text, size, bold, colour }, index) => ({
      text,
      options: {
        align,
        bold,
        fontSize: size,
        color: colour.hex,
        lineSpacing: lineHeight,
        breakLine: index === runs.length - 1,
      },
    })),
  );
}

function rawKind(spec: ChartSpec): 'bar' | 'line' | 'area' | 'pie' | 'doughnut' {
  if (spec.form === 'pie' || spec.form === 'doughnut') return spec.form;
  const all = (mark: 'line' | 'area') => spec.series.every((series) => series.mark === mark);
  return all('line') ? 'line' : all('area') ? 'area' : 'bar';
}

function rawData(spec: ChartSpec) {
  return spec.series.map((series) => ({
    name: series.name,
    labels: [...spec.categories],
    values: series.points.map((point) => point.value ?? 0),
  }));
}

function rawOptions(spec: ChartSpec): PptxGenJS.IChartOpts {
  return {
    chartColors: spec.series.map((series) => series.colour.hex),
    barDir: spec.form === 'horizontal' ? 'bar' : 'col',
    barGapWidthPct: spec.gap,
    showLegend: spec.legend !== 'none',
    showValue: true,
    dataLabelFontSize: spec.labelSize,
    dataLabelFormatCode: spec.series[0]?.numberFormat ?? 'General',
    catAxisLabelFontSize: spec.labelSize,
    valAxisLabelFontSize: spec.labelSize,
    ...(spec.valueAxis === null ? {} : { valAxisMinVal: spec.valueAxis.min, valAxisMaxVal: spec.valueAxis.max }),
  };
}
