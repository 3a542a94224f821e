import type { CSSProperties } from 'react';
import type { Frame } from '#core/geometry/geometry.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import type { Colour } from '#core/theme/theme.ts';

/** One point of a scene is one CSS pixel; whoever shows a scene scales it. */
export function boxOf(frame: Frame): CSSProperties {
  return { left: frame.x, top: frame.y, width: frame.width, height: frame.height };
}

export function css(colour: Colour): string {
  return `#${colour.hex}`;
}

/** What the editor and the show find nodes and figures by. */
export function dataOf(node: SceneNode): Record<string, string | undefined> {
  const source = node.source;
  return {
    'data-node': node.id,
    'data-slot': source?.slot,
    'data-block': source !== null && 'blockId' in source ? source.blockId : undefined,
  };
}

/** Accessible name, or hidden from screen readers when it only decorates. */
export function accessibility(node: SceneNode): { role?: 'img'; 'aria-label'?: string; 'aria-hidden'?: true } {
  if (node.alt !== null) return { role: 'img', 'aria-label': node.alt };
  return node.role === 'decoration' ? { 'aria-hidden': true } : {};
}
