import { memo } from 'react';
import type { Scene, SceneNode } from '#core/scene/scene.ts';
import { ChartView } from './chart/chart-view.tsx';
import { ImageView } from './image-view.tsx';
import { LineView } from './line-view.tsx';
import './scene-view.css';
import { ShapeView } from './shape-view.tsx';
import { css, type SceneMode } from './style.ts';
import { TableView } from './table-view.tsx';
import { TextView } from './text-view.tsx';

type AssetUrl = (assetId: string) => string;
type SceneViewProps = { scene: Scene; assetUrl: AssetUrl; mode?: SceneMode };

/**
 * Draws a scene, 960 × 540 CSS pixels; scale it with a transform. An unchanged scene is never drawn again. All is there
 * after one synchronous render, so nothing flickers and the same scene can be rendered to a string.
 */
export const SceneView = memo(function SceneView({ scene, assetUrl, mode = 'screen' }: SceneViewProps) {
  return (
    <div
      className="scene"
      lang={scene.language}
      data-slide={scene.slideId}
      style={{ background: css(scene.background) }}
    >
      {scene.nodes.map((node) => (
        <NodeView key={node.id} node={node} template={scene.template} assetUrl={assetUrl} mode={mode} />
      ))}
    </div>
  );
});

type NodeViewProps = { node: SceneNode; template: string; assetUrl: AssetUrl; mode: SceneMode };

/** Layout answers the same node until something in it changes, so a letter in a title draws no chart again. */
const NodeView = memo(function NodeView({ node, template, assetUrl, mode }: NodeViewProps) {
  switch (node.kind) {
    case 'text':
      return <TextView node={node} template={template} mode={mode} />;
    case 'shape':
      return <ShapeView node={node} />;
    case 'line':
      return <LineView node={node} />;
    case 'image':
      return <ImageView node={node} source={assetUrl(node.assetId)} />;
    case 'table':
      return <TableView node={node} mode={mode} />;
    case 'chart':
      return <ChartView node={node} />;
  }
});
