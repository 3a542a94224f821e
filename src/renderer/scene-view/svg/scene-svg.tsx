import type { Scene, SceneNode } from '#core/scene/scene.ts';
import { ChartDrawing } from '../chart/chart-view.tsx';
import { Stroke } from '../line-view.tsx';
import { Outline } from '../shape-view.tsx';
import { accessibility, css, round } from '../style.ts';
import { TableGround } from '../table-view.tsx';
import { families } from './families.ts';
import { ImageSvg } from './image-svg.tsx';
import { LegendSvg, type MeasureText } from './legend-svg.tsx';
import { LinesSvg } from './lines-svg.tsx';

type SceneSvgProps = { scene: Scene; assetUrl: (assetId: string) => string; measure: MeasureText };

/**
 * A scene as one SVG that stands alone: 960 × 540 points, text as text, fonts by the names PowerPoint takes. Shapes, tables and
 * charts are drawn by the views of the screen; text stands where layout put it. Rendered to a string, it is a file.
 */
export function SceneSvg({ scene, assetUrl, measure }: SceneSvgProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      xmlnsXlink="http://www.w3.org/1999/xlink"
      width={1280}
      height={720}
      viewBox="0 0 960 540"
      lang={scene.language}
      fontFamily={families.whole}
      style={{ fontKerning: 'none', fontVariantLigatures: 'none' }}
    >
      <title>{scene.title}</title>
      <rect width={960} height={540} fill={css(scene.background)} />
      {scene.nodes.map((node) => (
        <g key={node.id} {...accessibility(node)}>
          <NodeSvg node={node} assetUrl={assetUrl} measure={measure} />
        </g>
      ))}
    </svg>
  );
}

type NodeSvgProps = Omit<SceneSvgProps, 'scene'> & { node: SceneNode };

function NodeSvg({ node, assetUrl, measure }: NodeSvgProps) {
  const { frame } = node;
  const place = `translate(${round(frame.x)} ${round(frame.y)})`;
  switch (node.kind) {
    case 'text':
      return <LinesSvg lines={node.lines} />;
    case 'shape':
      return (
        <g transform={place}>
          <Outline node={node} />
        </g>
      );
    case 'line':
      return (
        <g transform={place}>
          <Stroke node={node} />
        </g>
      );
    case 'image':
      return <ImageSvg node={node} source={assetUrl(node.assetId)} />;
    case 'table':
      return (
        <>
          <g transform={place}>
            <TableGround node={node} />
          </g>
          {node.cells.map((row) => row.map((cell) => <LinesSvg key={row.indexOf(cell)} lines={cell.lines} />))}
        </>
      );
    case 'chart':
      return (
        <>
          <ChartDrawing spec={node.spec} />
          {node.spec.legend !== 'none' && <LegendSvg spec={node.spec} frame={frame} measure={measure} />}
        </>
      );
  }
}
