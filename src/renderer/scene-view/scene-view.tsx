import { memo } from 'react';
import type { Scene, SceneNode } from '#core/scene/scene.ts';
import { ChartView } from './chart/chart-view.tsx';
import { ImageView } from './image-view.tsx';
import { LineView } from './line-view.tsx';
import './scene-view.css';
import { ShapeView } from './shape-view.tsx';
import { css } from './style.ts';
import { TableView } from './table-view.tsx';
import { TextView } from './text-view.tsx';

type SceneViewProps = { scene: Scene; assetUrl: (assetId: string) => string };

/** Draws a scene, 960 × 540 CSS pixels. An unchanged scene is never drawn again. */
export const SceneView = memo(function SceneView({ scene, assetUrl }: SceneViewProps) {
  return (
    <div
      className="scene"
      lang={scene.language}
      data-slide={scene.slideId}
      style={{ background: css(scene.background) }}
    >
      {scene.nodes.map((node) => (
        <NodeView key={node.id} node={node} assetUrl={assetUrl} />
      ))}
    </div>
  );
});

function NodeView({ node, assetUrl }: { node: SceneNode; assetUrl: (assetId: string) => string }) {
  switch (node.kind) {
    case 'text':
      return <TextView node={node} />;
    case 'shape':
      return <ShapeView node={node} />;
    case 'line':
      return <LineView node={node} />;
    case 'image':
      return <ImageView node={node} source={assetUrl(node.assetId)} />;
    case 'table':
      return <TableView node={node} />;
    case 'chart':
      return <ChartView node={node} />;
  }
}
