import { memo, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { slideWidth } from '#core/geometry/geometry.ts';
import type { Scene } from '#core/scene/scene.ts';
import { assetUrl } from '#renderer/api.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';
import { drawingOf } from './drawing-of.tsx';
import styles from './navigator.module.css';

/**
 * A slide in small, drawn by what draws it large. One that comes into view is a copy of the drawing kept of its scene; one
 * that changes while it is in view is drawn on from there, after the canvas, so that typing redraws no more than it changes.
 */
export const Thumbnail = memo(function Thumbnail({ scene, width }: { scene: Scene; width: number }) {
  const [first] = useState(scene);
  const drawn = useDeferredValue(scene);
  return (
    <span className={styles.picture} style={{ width }} aria-hidden="true" inert>
      <span className={styles.drawing} style={{ transform: `scale(${width / slideWidth})` }}>
        {drawn === first ? <KeptDrawing scene={drawn} /> : <SceneView scene={drawn} assetUrl={assetUrl} />}
      </span>
    </span>
  );
});

function KeptDrawing({ scene }: { scene: Scene }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(drawingOf(scene)), [scene]);
  return <span ref={place} />;
}
