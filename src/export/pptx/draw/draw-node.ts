import type PptxGenJS from 'pptxgenjs';
import type { Frame } from '#core/geometry/geometry.ts';
import type { SceneNode, ShapeNode } from '#core/scene/scene.ts';
import type { ColourMarkers } from '../colour-markers.ts';
import type { PptxInput } from '../pptx-input.ts';
import { inches } from '../units.ts';
import { drawChart } from './draw-chart.ts';

type DrawContext = { slide: PptxGenJS.Slide; markers: ColourMarkers; assets: PptxInput['assets'] };

/**
 * Puts a node on the slide under its id as name; mending then finds it by that name and writes its text, alt text and
 * final name.
 */
export function drawNode(node: SceneNode, context: DrawContext): void {
  const { slide, markers } = context;
  const place = { ...placeOf(node.frame), objectName: node.id };
  switch (node.kind) {
    case 'text':
      // A box without text: PptxGenJS's own body of text would only be replaced.
      if (node.role === 'title') slide.addText(' ', { ...place, placeholder: 'title' });
      else slide.addShape('rect', place);
      return;
    case 'shape':
      drawShape(node, place, context);
      return;
    case 'line':
      slide.addShape('line', {
        ...place,
        line: { color: markers.mark(node.colour), width: node.width, dashType: node.dash },
      });
      return;
    case 'image': {
      const asset = context.assets[node.assetId];
      if (asset === undefined) return;
      const data = `${asset.mediaType};base64,${Buffer.from(asset.bytes).toString('base64')}`;
      slide.addImage({ ...place, data });
      return;
    }
    case 'table': {
      const rows = node.cells.map((row) =>
        row.map((cell) => ({
          text: ' ',
          options: cell.fill === null ? {} : { fill: { color: markers.mark(cell.fill) } },
        })),
      );
      slide.addTable(rows, { ...place, colW: node.columnWidths.map(inches), rowH: node.rowHeights.map(inches) });
      return;
    }
    case 'chart':
      drawChart(node, place, context);
      return;
  }
}

function drawShape(
  node: ShapeNode,
  place: { x: number; y: number; w: number; h: number; objectName: string },
  { slide, markers }: DrawContext,
): void {
  const paint = {
    ...(node.fill === null ? {} : { fill: { color: markers.mark(node.fill) } }),
    ...(node.stroke === null ? {} : { line: { color: markers.mark(node.stroke.colour), width: node.stroke.width } }),
  };
  switch (node.shape) {
    case 'rectangle':
      slide.addShape('rect', { ...place, ...paint });
      return;
    case 'ellipse':
      slide.addShape('ellipse', { ...place, ...paint });
      return;
    case 'rounded-rectangle':
      slide.addShape('roundRect', { ...place, ...paint, rectRadius: inches(node.radius) });
      return;
    case 'polygon':
      // The library has this shape, its types do not name it.
      slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, {
        ...place,
        ...paint,
        points: [
          ...node.points.map((point, index) => ({
            x: inches(point.x - node.frame.x),
            y: inches(point.y - node.frame.y),
            ...(index === 0 ? { moveTo: true } : {}),
          })),
          { close: true as const },
        ],
      });
      return;
  }
}

function placeOf(frame: Frame): { x: number; y: number; w: number; h: number } {
  return { x: inches(frame.x), y: inches(frame.y), w: inches(frame.width), h: inches(frame.height) };
}
