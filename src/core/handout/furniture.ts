import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { Deck } from '#core/deck/deck.ts';
import type { LineNode, SceneNode, ShapeNode } from '#core/scene/scene.ts';
import type { Colour, Theme } from '#core/theme/theme.ts';
import { footFrame, headFrame, type Paper } from './paper.ts';
import { lineNode, type TextStyle } from './text-nodes.ts';
import { words } from './words.ts';

const dateWidth = 110;

/** Title and date above, page x of y below. */
export function furniture(deck: Deck, theme: Theme, paper: Paper, page: number, pages: number): SceneNode[] {
  const small: TextStyle = { size: 9, bold: false, colour: theme.palette.textMuted, lineHeight: 12 };
  const [head, foot] = [headFrame(paper), footFrame(paper)];
  const left = { ...head, width: head.width - dateWidth };
  const right = { ...head, x: head.x + head.width - dateWidth, width: dateWidth };
  return [
    lineNode('handout-title', '标题', left, deck.title, small),
    lineNode('handout-date', '日期', right, deck.date, small, 'right'),
    rule('handout-head', { ...head, y: head.y + 17, height: 0 }, theme.palette.rule),
    lineNode('handout-page', '页码', foot, words[deck.language].page(page, pages), small, 'center'),
  ];
}

/** The edge of a slide, which else nobody sees on white paper. */
export function edge(id: string, frame: Frame, colour: Colour): ShapeNode {
  return {
    ...decoration(id, frame),
    kind: 'shape',
    shape: 'rectangle',
    radius: 0,
    points: [],
    fill: null,
    stroke: { colour, width: 0.75 },
  };
}

/** Lines to write on, as many as there is room for. */
export function writingLines(id: string, room: Frame, colour: Colour): LineNode[] {
  const count = Math.max(0, Math.floor(room.height / writingSpace));
  return Array.from({ length: count }, (_, index) =>
    rule(`${id}-${index + 1}`, { ...room, y: room.y + (index + 1) * writingSpace, height: 0 }, colour),
  );
}

const writingSpace: Points = 24;

function rule(id: string, frame: Frame, colour: Colour): LineNode {
  return { ...decoration(id, frame), kind: 'line', colour, width: 0.5, dash: 'solid' };
}

function decoration(id: string, frame: Frame) {
  return { id, name: id, frame, role: 'decoration', alt: null, source: null, figures: [] } as const;
}
