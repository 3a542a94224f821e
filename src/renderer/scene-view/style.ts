import type { CSSProperties } from 'react';
import type { Frame } from '#core/geometry/geometry.ts';
import type { SceneNode, ShownFigure } from '#core/scene/scene.ts';
import type { Colour } from '#core/theme/theme.ts';

/** How a scene is used: in print, links are real, so that PDF keeps them. */
export type SceneMode = 'screen' | 'print';

/**
 * One point of a scene is one CSS pixel; whoever shows a scene scales it. Places are transforms, not `left` and `top`,
 * because the browser rounds the latter to whole pixels when it paints text and SVG, and scaling enlarges the error.
 */
export function placedAt(x: number, y: number): CSSProperties {
  return { transform: `translate(${round(x)}px, ${round(y)}px)` };
}

export function boxOf(frame: Frame): CSSProperties {
  return { ...placedAt(frame.x, frame.y), width: round(frame.width), height: round(frame.height) };
}

/** An SVG is as large as whole pixels allow: of another size the browser would stretch what is in it. */
export function svgBoxOf(frame: Frame): CSSProperties {
  const whole = (length: number) => Math.max(1, Math.ceil(length));
  return { ...placedAt(frame.x, frame.y), width: whole(frame.width), height: whole(frame.height) };
}

/** Thousandths of a point: finer than any screen, and short to write. */
export function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}

export function css(colour: Colour): string {
  return `#${colour.hex}`;
}

/** What the editor and the show find nodes by. */
export function dataOf(node: SceneNode): Record<`data-${string}`, string | undefined> {
  const source = node.source;
  return {
    'data-node': node.id,
    'data-slot': source?.slot,
    'data-block': source !== null && 'blockId' in source ? source.blockId : undefined,
  };
}

/** What they find figures by: the observation of the store and which of its facts is shown. */
export function dataOfFigure(figure: ShownFigure | null | undefined): Record<`data-${string}`, string | undefined> {
  return { 'data-observation': figure?.observationId, 'data-facet': figure?.facet };
}

/** Accessible name, or hidden from screen readers when it only decorates. */
export function accessibility(node: SceneNode): { role?: 'img'; 'aria-label'?: string; 'aria-hidden'?: true } {
  if (node.alt !== null) return { role: 'img', 'aria-label': node.alt };
  return node.role === 'decoration' ? { 'aria-hidden': true } : {};
}
