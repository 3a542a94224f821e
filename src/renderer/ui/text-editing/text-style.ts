import type { CSSProperties } from 'react';
import type { TextNode } from '#core/scene/scene.ts';
import type { Theme } from '#core/theme/theme.ts';

/** The look of text being typed: that of the node it replaces, so that nothing jumps when editing begins. */
export function styleOfNode(node: TextNode): CSSProperties {
  const paragraph = node.paragraphs[0];
  const run = paragraph?.runs[0];
  return {
    ...boxStyle(node.frame, node.verticalAlign),
    fontSize: run?.size,
    fontWeight: run?.bold === true ? 700 : 400,
    color: run === undefined ? undefined : `#${run.colour.hex}`,
    lineHeight: paragraph === undefined ? undefined : `${paragraph.lineHeight}px`,
    textAlign: paragraph?.align,
  };
}

/** For a title that has no text yet. */
export function emptyTitleStyle(node: TextNode, theme: Theme): CSSProperties {
  return {
    ...boxStyle(node.frame, node.verticalAlign),
    fontSize: theme.sizes.title,
    fontWeight: 700,
    color: `#${theme.palette.text.hex}`,
    lineHeight: 1.2,
    textAlign: 'left',
  };
}

export function boxStyle(frame: TextNode['frame'], align: TextNode['verticalAlign']): CSSProperties {
  return {
    left: frame.x,
    top: frame.y,
    width: frame.width,
    minHeight: frame.height,
    justifyContent: align === 'top' ? 'flex-start' : align === 'bottom' ? 'flex-end' : 'center',
  };
}
