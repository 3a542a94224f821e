import type { TextNode } from '#core/scene/scene.ts';
import { Lines } from './lines.tsx';
import { groupedByBullet, linesOfParagraphs, type ParagraphLines } from '#core/scene/paragraph-lines.ts';
import { accessibility, boxOf, dataOf, type SceneMode } from './style.ts';

/** Titles of the deck and its sections head the document; every other title heads its slide. */
const leading = new Set(['cover', 'section', 'closing']);

type TextViewProps = { node: TextNode; template: string; mode: SceneMode };

/** Text with its meaning (headings, lists, paragraphs), for screen readers, outlines and tagged PDF. */
export function TextView({ node, template, mode }: TextViewProps) {
  const Tag = node.role !== 'title' ? 'div' : leading.has(template) ? 'h1' : 'h2';
  const [only, ...others] = node.paragraphs;
  const plain = node.role === 'title' || others.length === 0;
  return (
    <Tag className="scene-node scene-text" style={boxOf(node.frame)} {...dataOf(node)} {...accessibility(node)}>
      {plain && only?.bullet !== true ? (
        <Lines lines={node.lines} origin={node.frame} mode={mode} />
      ) : (
        groupedByBullet(linesOfParagraphs(node.paragraphs, node.lines)).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is known by its place alone.
          <Paragraphs key={index} group={group} node={node} mode={mode} />
        ))
      )}
    </Tag>
  );
}

type ParagraphsProps = { group: readonly ParagraphLines[]; node: TextNode; mode: SceneMode };

function Paragraphs({ group, node, mode }: ParagraphsProps) {
  const bullets = group[0]?.bullet === true;
  const Tag = bullets ? 'li' : 'p';
  const paragraphs = group.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is known by its place alone.
    <Tag key={index}>
      <Lines lines={paragraph.lines} origin={node.frame} mode={mode} />
    </Tag>
  ));
  return bullets ? <ul>{paragraphs}</ul> : paragraphs;
}
