import type { Scene } from '#core/scene/scene.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';
import { assetUrl } from '#renderer/api.ts';

/** One scene a page of 13.333 × 7.5 inches. */
export function PrintPages({ scenes }: { scenes: readonly Scene[] }) {
  return scenes.map((scene) => (
    <div className="print-page" key={scene.slideId}>
      <SceneView scene={scene} assetUrl={assetUrl} />
    </div>
  ));
}
