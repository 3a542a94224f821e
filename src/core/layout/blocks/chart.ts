import { leavesNamesOut } from '#core/chart/category-names.ts';
import { createChartSpec } from '#core/chart/create-chart-spec.ts';
import { describeChart } from '#core/chart/describe.ts';
import { hasPanels } from '#core/chart/panels.ts';
import type { ChartBlock } from '#core/deck/deck.ts';
import { figuresOfBlock } from '#core/deck/find.ts';
import { inset } from '#core/geometry/geometry.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import type { BlockLayout, LayoutContext } from '../layout-types.ts';
import { placeNotes } from './chart-notes.ts';
import { placePanels } from './chart-panels.ts';
import { missingFigure, overflow } from '../parts/figure-runs.ts';
import { lineSpacing, paragraph, textPart, words } from '../parts/text-part.ts';

const headingHeight = 24;

/** A chart under its statistical heading (who, what, when). */
export const placeChart: BlockLayout<ChartBlock> = (block, frame, slot, context) => {
  const { palette, sizes } = context.theme;
  const source = { slot, blockId: block.id };
  const nodes: SceneNode[] = [];
  const heading = textPart(
    {
      id: `${slot}.heading`,
      name: '图表标题',
      frame: { ...frame, height: headingHeight },
      role: 'subtitle',
      source,
      paragraphs: [
        paragraph([words(block.heading, { size: sizes.small + 3, colour: palette.textMuted, bold: true })], {
          spacing: lineSpacing.tight,
        }),
      ],
      verticalAlign: 'middle',
      smallest: 0.7,
      maximumLines: 1,
    },
    context,
  );
  const top = block.heading === '' ? 0 : headingHeight + 6;
  if (block.heading !== '') nodes.push(heading.node);
  const chartFrame = { ...frame, y: frame.y + top, height: frame.height - top };
  const headed = block.heading !== '' && !heading.fits ? [overflow(slot, context, block.heading)] : [];
  if (hasPanels(block)) {
    const panels = placePanels(block, chartFrame, slot, context);
    return { nodes: [...nodes, ...panels.nodes], problems: [...headed, ...panels.problems] };
  }
  const { spec, missing } = createChartSpec(block, chartFrame, context);
  const problems = [...missing.map((figure) => missingFigure(figure.observationId, slot, context)), ...headed];
  if (spec === null) {
    problems.push({ code: 'chart-not-drawable', slideId: context.slide.id, slot, values: { chart: block.heading } });
    return { nodes, problems };
  }
  if (leavesNamesOut(spec)) problems.push(overflow(slot, context, block.heading));
  nodes.push({
    kind: 'chart',
    id: `${slot}.chart`,
    name: block.heading === '' ? '图表' : block.heading,
    frame: chartFrame,
    role: 'chart',
    alt: describeChart(spec, block.heading, context.deck.language),
    source,
    figures: figuresOfBlock(block),
    spec,
  });
  nodes.push(...shareInRing(block, spec, slot, context));
  const notes = placeNotes(block, spec, slot, context);
  nodes.push(...notes.nodes);
  problems.push(...notes.problems);
  return { nodes, problems };
};

/** One share alone: its number stands in the middle of the ring. */
function shareInRing(block: ChartBlock, spec: ChartSpec, slot: string, context: LayoutContext): SceneNode[] {
  const figure = block.series[0]?.figures[0] ?? null;
  if (spec.kind !== 'doughnut' || block.categories.length !== 1 || figure === null) return [];
  const snapshot = context.deck.snapshots[figure.observationId];
  const text =
    snapshot === undefined
      ? null
      : printFigure(snapshot, figure.facet, { unit: true, sign: 'none' }, context.deck.language);
  if (text === null) return [];
  const { palette, sizes } = context.theme;
  const run = { ...words(text, { size: sizes.display, colour: palette.accent, bold: true }), figure };
  return [
    textPart(
      {
        id: `${slot}.share`,
        name: '占比',
        frame: inset(spec.plot, spec.plot.width * 0.2),
        role: 'figure',
        typeface: 'heading',
        source: { slot, blockId: block.id },
        paragraphs: [paragraph([run], { align: 'center', spacing: lineSpacing.tight })],
        verticalAlign: 'middle',
        smallest: 0.4,
        maximumLines: 1,
      },
      context,
    ).node,
  ];
}
