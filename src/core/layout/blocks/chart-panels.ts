import { leavesNamesOut } from '#core/chart/category-names.ts';
import { describeChart } from '#core/chart/describe.ts';
import { type ChartPanel, createPanels } from '#core/chart/panels.ts';
import type { ChartBlock } from '#core/deck/deck.ts';
import { figuresOfBlock } from '#core/deck/find.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import type { LayoutContext, Placed } from '../layout-types.ts';
import { missingFigure, overflow } from '../parts/figure-runs.ts';
import { lineSpacing, paragraph, textPart, words } from '../parts/text-part.ts';
import { words as layoutWords } from '../words.ts';

const lowest: Points = 56; // of a chart that can still be read
const noteSize = 0.85; // of the name's

/** Small charts side by side, each under its name. */
export function placePanels(block: ChartBlock, frame: Frame, slot: string, context: LayoutContext): Placed {
  const { panels, missing } = createPanels(block, frame, context);
  const problems = missing.map((figure) => missingFigure(figure.observationId, slot, context));
  if (panels === null) {
    const values = { chart: block.heading };
    return {
      nodes: [],
      problems: [...problems, { code: 'chart-not-drawable', slideId: context.slide.id, slot, values }],
    };
  }
  const placed = panels.map((panel, index) => placePanel({ panel, index, whole: block }, slot, context));
  return {
    nodes: placed.flatMap(({ nodes }) => nodes),
    problems: [...problems, ...placed.flatMap((each) => each.problems)],
  };
}

type Place = { panel: ChartPanel; index: number; whole: ChartBlock };

function placePanel({ panel, index, whole }: Place, slot: string, context: LayoutContext): Placed {
  const { name, note, frame, spec } = panel;
  const { palette, sizes } = context.theme;
  const english = context.deck.language === 'en';
  const source = { slot, blockId: whole.id };
  const said = [whole.heading, name].filter((each) => each !== '').join(english ? ', ' : '，');
  const heading = textPart(
    {
      id: `${slot}.chart-${index}.heading`,
      name: '小图标题',
      frame: panel.heading,
      role: 'label',
      source,
      paragraphs: [
        paragraph(
          [
            words(name, { size: sizes.small, colour: palette.text, bold: true }),
            ...(note === '' ? [] : [words(note, { size: sizes.small * noteSize, colour: palette.textMuted })]),
          ],
          { spacing: lineSpacing.tight },
        ),
      ],
      verticalAlign: 'middle',
      smallest: 0.7,
      maximumLines: 1,
    },
    context,
  );
  const chart: SceneNode =
    spec === null
      ? textPart(
          {
            id: `${slot}.chart-${index}.none`,
            name: '无数据',
            frame,
            role: 'label',
            source,
            paragraphs: [
              paragraph(
                [words(layoutWords[context.deck.language].noFigures, { size: sizes.small, colour: palette.textMuted })],
                {
                  align: 'center',
                  spacing: lineSpacing.tight,
                },
              ),
            ],
            verticalAlign: 'middle',
            smallest: 0.7,
            maximumLines: 1,
          },
          context,
        ).node
      : {
          kind: 'chart',
          id: `${slot}.chart-${index}`,
          name: said === '' ? '图表' : said,
          frame,
          role: 'chart',
          alt: describeChart(spec, said, context.deck.language),
          source,
          figures: figuresOfBlock(panel.block),
          spec,
        };
  // Long numbers at the axis would leave the lines no room, so they are left out.
  const crowded = spec !== null && spec.labelPosition === 'none' && spec.valueAxis?.visible === false;
  const unnamed = spec !== null && leavesNamesOut(spec);
  const full = !heading.fits || unnamed || frame.height < lowest || crowded;
  return {
    nodes: `${name}${note}` === '' ? [chart] : [heading.node, chart],
    problems: full ? [overflow(slot, context, said)] : [],
  };
}
