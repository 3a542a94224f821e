import type { TextNode } from '#core/scene/scene.ts';
import { Lines } from './lines.tsx';
import { accessibility, boxOf, dataOf } from './style.ts';

/** Titles are headings, so that outlines and tagged PDF know them. */
export function TextView({ node }: { node: TextNode }) {
  const Tag = node.role === 'title' ? 'h2' : 'div';
  return (
    <Tag className="scene-text" style={boxOf(node.frame)} {...dataOf(node)} {...accessibility(node)}>
      <Lines lines={node.lines} frame={node.frame} />
    </Tag>
  );
}
