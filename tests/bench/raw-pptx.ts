import PptxGenJS from 'pptxgenjs';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import type { Scene } from '#core/scene/scene.ts';

const inch = 72;

/** The same slides written by PptxGenJS alone: its own defaults, no theme, no post-processing. */
export async function writeRawPptx(scenes: readonly Scene[]): Promise<Uint8Array> {
  const presentation = new PptxGenJS();
  presentation.layout = 'LAYOUT_WIDE';
  for (const scene of scenes) {
    const slide = presentation.addSlide();
    for (const node of scene.nodes) {
      const place = {
        x: node.frame.x / inch,
        y: node.frame.y / inch,
        w: node.frame.width / inch,
        h: node.frame.height / inch,
      };
      switch (node.kind) {
        case 'text':
          slide.addText(
            node.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join('\n'),
            place,
          );
          break;
        case 'shape':
          slide.addShape('rect', { ...place, fill: { color: node.fill?.hex ?? 'FFFFFF' } });
          break;
        case 'line':
          slide.addShape('line', place);
          break;
        case 'chart':
          slide.addChart(rawKind(node.spec), rawData(node.spec), place);
          break;
        case 'table':
          slide.addTable(
            node.cells.map((row) =>
              row.map((cell) => ({
                text: cell.paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join('')).join('\n'),
              })),
            ),
            place,
          );
          break;
        case 'image':
          break;
      }
    }
  }
  return (await presentation.write({ outputType: 'uint8array' })) as Uint8Array;
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
