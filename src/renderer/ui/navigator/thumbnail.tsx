import { memo, useDeferredValue } from 'react';
import { slideWidth } from '#core/geometry/geometry.ts';
import type { Scene } from '#core/scene/scene.ts';
import { assetUrl } from '#renderer/api.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';
import styles from './navigator.module.css';

/** A slide in small, drawn by what draws it large. Drawn again only when its own scene changes, and after the canvas. */
export const Thumbnail = memo(function Thumbnail({ scene, width }: { scene: Scene; width: number }) {
  return (
    <span className={styles.picture} style={{ width }} aria-hidden="true" inert>
      <span className={styles.drawing} style={{ transform: `scale(${width / slideWidth})` }}>
        <SceneView scene={useDeferredValue(scene)} assetUrl={assetUrl} />
      </span>
    </span>
  );
});
