import type { Scene } from '#core/scene/scene.ts';
import { assetUrl } from '#renderer/api.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';

/** One scene a page of 13.333 × 7.5 inches; pages carry their slide's id, which links lead to. */
export function PrintPages({ scenes }: { scenes: readonly Scene[] }) {
  return scenes.map((scene) => (
    <div className="print-page" key={scene.slideId} id={scene.slideId}>
      <SceneView scene={scene} assetUrl={assetUrl} mode="print" />
    </div>
  ));
}
