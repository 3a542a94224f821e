import type { TimelineBlock } from '#core/deck/deck.ts';
import { columns } from '#core/geometry/geometry.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import { spacing } from '#core/theme/spacing.ts';
import type { BlockLayout, Problem } from '../layout-types.ts';
import { figureRuns, missingFigures, overflow } from '../parts/figure-runs.ts';
import { ellipse, rule } from '../parts/shapes.ts';
import { lineSpacing, paragraph, textPart, words } from '../parts/text-part.ts';

const dot = 12;
const line = 70; // from the frame's top to the line

/** Events left to right on a line: when above it, what below. */
export const placeTimeline: BlockLayout<TimelineBlock> = (block, frame, slot, context) => {
  const { palette, sizes } = context.theme;
  const source = { slot, blockId: block.id };
  const problems: Problem[] = [];
  const y = frame.y + line;
  const nodes: SceneNode[] = [
    rule(`${slot}.line`, '时间轴', { x: frame.x, y, width: frame.width, height: 0 }, palette.accentSoft, 2),
  ];
  const places = columns(frame, Math.max(1, block.events.length), spacing.gap);
  block.events.forEach((event, index) => {
    const place = places[index];
    if (place === undefined) return;
    const id = `${slot}.event-${index + 1}`;
    const when = textPart(
      {
        id: `${id}.when`,
        name: `时间${index + 1}`,
        frame: { x: place.x, y: frame.y + 16, width: place.width, height: 40 },
        role: 'label',
        source,
        paragraphs: [
          paragraph([words(event.when, { size: sizes.heading, colour: palette.accent, bold: true })], {
            spacing: lineSpacing.tight,
          }),
        ],
        verticalAlign: 'bottom',
        smallest: 0.6,
        maximumLines: 2,
      },
      context,
    );
    const what = textPart(
      {
        id: `${id}.what`,
        name: `事件${index + 1}`,
        frame: { x: place.x, y: y + 22, width: place.width, height: frame.height - line - 22 },
        role: 'body',
        source,
        paragraphs: [
          paragraph(figureRuns(event.text, { size: sizes.body, colour: palette.text }, context), {
            spacing: lineSpacing.loose,
          }),
        ],
        smallest: 0.65,
      },
      context,
    );
    nodes.push(
      ellipse(`${id}.dot`, `节点${index + 1}`, { x: place.x, y: y - dot / 2, width: dot, height: dot }, palette.accent),
      when.node,
      what.node,
    );
    problems.push(...missingFigures(event.text, slot, context));
    if (!when.fits || !what.fits) problems.push(overflow(slot, context, event.when));
  });
  return { nodes, problems };
};
