import { renderToStaticMarkup } from 'react-dom/server';
import type { Scene } from '#core/scene/scene.ts';
import { assetUrl } from '#renderer/api.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';

/** Drawings lately asked for, the oldest first: copying one takes a fraction of drawing it. */
const kept = new Map<Scene, HTMLTemplateElement>();
const most = 120; // some screens of the sorter; each takes about a quarter of a megabyte

/** A copy of the drawing of a scene, for tree and sorter alike. */
export function drawingOf(scene: Scene): Node {
  const template = kept.get(scene) ?? draw(scene);
  kept.delete(scene);
  kept.set(scene, template);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  return document.importNode(template.content, true);
}

function draw(scene: Scene): HTMLTemplateElement {
  const template = document.createElement('template');
  // The scene's view writes the mark-up; what a person wrote is text in it.
  template.innerHTML = renderToStaticMarkup(<SceneView scene={scene} assetUrl={assetUrl} />);
  return template;
}
