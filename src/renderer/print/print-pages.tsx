import { ErrorBoundary } from 'react-error-boundary';
import { type Frame, slideWidth } from '#core/geometry/geometry.ts';
import type { Scene } from '#core/scene/scene.ts';
import type { Sheet } from '#core/scene/sheet.ts';
import { assetUrl } from '#renderer/api.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';

const pixels = 96 / 72; // CSS pixels a point

type Fail = (slideId: string, error: unknown) => void;
type PrintPagesProps = { sheets: readonly Sheet[]; size: { width: number; height: number }; failed: Fail };

/** One sheet a page; slides carry their id, which links lead to. A slide fails alone. */
export function PrintPages({ sheets, size, failed }: PrintPagesProps) {
  const [width, height] = [size.width * pixels, size.height * pixels];
  return (
    <>
      <style>{styleOf(width, height)}</style>
      {sheets.map((sheet) => (
        <div className="print-page" key={sheet.label}>
          {sheet.slides.map(({ scene, frame }) =>
            scene === null ? null : <SlideOnSheet key={scene.slideId} scene={scene} frame={frame} failed={failed} />,
          )}
          <AroundSlides sheet={sheet} />
        </div>
      ))}
    </>
  );
}

/** Chromium's paper is up to a pixel smaller than asked, and what is higher than it runs over to another page. */
function styleOf(width: number, height: number): string {
  const within = (length: number) => (Number.isInteger(length) ? length : Math.floor(length) - 1);
  const box = `width: ${within(width)}px; height: ${within(height)}px;`;
  return `@page { size: ${width}px ${height}px; margin: 0; } .print-page { ${box} }`;
}

function SlideOnSheet({ scene, frame, failed }: { scene: Scene; frame: Frame; failed: Fail }) {
  const scale = (frame.width / slideWidth) * pixels;
  const transform = `translate(${frame.x * pixels}px, ${frame.y * pixels}px) scale(${scale})`;
  return (
    <div className="print-part" id={scene.slideId} style={{ transform }}>
      <ErrorBoundary fallback={null} onError={(error) => failed(scene.slideId, error)}>
        <SceneView scene={scene} assetUrl={assetUrl} mode="print" />
      </ErrorBoundary>
    </div>
  );
}

/** Notes, head and foot are drawn as a scene of their own, as large as the sheet and without a ground. */
function AroundSlides({ sheet }: { sheet: Sheet }) {
  const nodes = [...sheet.slides.flatMap(({ notes }) => notes), ...sheet.nodes];
  if (nodes.length === 0) return null;
  const scene = { ...around, language: sheet.language, nodes };
  return (
    <div className="print-part print-around" style={{ transform: `scale(${pixels})` }}>
      <SceneView scene={scene} assetUrl={assetUrl} mode="print" />
    </div>
  );
}

const around: Omit<Scene, 'language' | 'nodes'> = {
  slideId: '',
  number: 0,
  sectionId: '',
  template: '',
  title: '',
  hidden: false,
  notes: '',
  background: { hex: 'FFFFFF', slot: null }, // of one pixel, in the margin
};
