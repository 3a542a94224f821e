import { ErrorBoundary } from 'react-error-boundary';
import type { Scene } from '#core/scene/scene.ts';
import { assetUrl } from '#renderer/api.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';

type PrintPagesProps = { scenes: readonly Scene[]; failed: (slideId: string, error: unknown) => void };

/** One scene a page of 13.333 × 7.5 inches; pages carry their slide's id, which links lead to. A scene fails alone. */
export function PrintPages({ scenes, failed }: PrintPagesProps) {
  return scenes.map((scene) => (
    <div className="print-page" key={scene.slideId} id={scene.slideId}>
      <ErrorBoundary fallback={null} onError={(error) => failed(scene.slideId, error)}>
        <SceneView scene={scene} assetUrl={assetUrl} mode="print" />
      </ErrorBoundary>
    </div>
  ));
}
