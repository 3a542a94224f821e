import { renderToStaticMarkup } from 'react-dom/server';
import { tableMeasurer } from '#core/text/measure.ts';
import type { Scene } from '#core/scene/scene.ts';
import { assetUrl } from '#renderer/api.ts';
import { SceneSvg } from '#renderer/scene-view/svg/scene-svg.tsx';

const measure = (text: string, size: number) => tableMeasurer.width(text, { typeface: 'body', size, bold: false });

/** A scene as the text of an SVG file, whose pictures main puts in. */
export function svgOf(scene: Scene): string {
  const drawing = renderToStaticMarkup(<SceneSvg scene={scene} assetUrl={assetUrl} measure={measure} />);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`;
}
