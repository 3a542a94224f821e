import type { ChartBlock, ChartNote } from '#core/deck/deck.ts';
import type { Points } from '#core/geometry/geometry.ts';
import { axisOf, categoryCentre, valuePlace } from '#core/scene/chart-geometry.ts';
import type { ChartSpec } from '#core/scene/chart-spec.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import type { LayoutContext, Placed } from '../layout-types.ts';
import { overflow } from '../parts/figure-runs.ts';
import { lineSpacing, paragraph, textPart, words } from '../parts/text-part.ts';

const height: Points = 30; // of two lines
const widest: Points = 180;
const size: Points = 11;
const shortest: Points = 6; // a leader

/** Notes stand in the strip over the plot; a hairline leads from each to what it is about. */
export function placeNotes(block: ChartBlock, spec: ChartSpec, slot: string, context: LayoutContext): Placed {
  const notes = (block.notes ?? []).filter(
    ({ category, text }) => category < spec.categories.length && text.trim() !== '',
  );
  if (spec.form !== 'vertical' || notes.length === 0) return { nodes: [], problems: [] };
  const ordered = [...notes].sort((left, right) => left.category - right.category);
  const placed = ordered.map((note, index) => placeNote({ note, index, ordered }, spec, slot, block, context));
  return { nodes: placed.flatMap(({ nodes }) => nodes), problems: placed.flatMap(({ problems }) => problems) };
}

type Place = { note: ChartNote; index: number; ordered: readonly ChartNote[] };

function placeNote(
  { note, index, ordered }: Place,
  spec: ChartSpec,
  slot: string,
  block: ChartBlock,
  context: LayoutContext,
): Placed {
  const { plot, labelSize } = spec;
  const source = { slot, blockId: block.id };
  const band = plot.width / Math.max(1, spec.categories.length);
  const centre = categoryCentre(spec, note.category);
  const bottom = plot.y - (spec.labelPosition === 'none' ? 2 : labelSize * 0.8 + 2);
  const apart = ordered.flatMap((each, at) => (at === index ? [] : [Math.abs(each.category - note.category) * band]));
  const width = Math.max(24, Math.min(widest, plot.width, ...apart.map((each) => each - 6)));
  const wanted = centre - width / 2;
  const left = Math.min(plot.x + plot.width - width, Math.max(plot.x, wanted));
  const text = textPart(
    {
      id: `${slot}.note-${index}`,
      name: '批注',
      frame: { x: left, y: bottom - height, width, height },
      role: 'label',
      source,
      paragraphs: [
        paragraph([words(note.text, { size, colour: context.theme.palette.text })], {
          // At the plot's ends the words lean to the point they are about.
          align: left > wanted ? 'left' : left < wanted ? 'right' : 'center',
          spacing: lineSpacing.tight,
        }),
      ],
      verticalAlign: 'bottom',
      smallest: 0.8,
      maximumLines: 2,
    },
    context,
  );
  const end = topOf(spec, note.category) - (spec.labelPosition === 'none' ? 3 : labelSize * 1.7);
  const leader: SceneNode[] =
    end - bottom < shortest
      ? []
      : [
          {
            kind: 'line',
            id: `${slot}.note-line-${index}`,
            name: '批注引线',
            frame: { x: centre, y: bottom + 1, width: 0, height: end - bottom - 1 },
            role: 'decoration',
            alt: null,
            source,
            figures: [],
            colour: spec.mutedColour,
            width: 0.75,
            dash: 'solid',
          },
        ];
  return { nodes: [text.node, ...leader], problems: text.fits ? [] : [overflow(slot, context, note.text)] };
}

/** Where the highest mark of a category ends; the plot's foot where it has none. */
function topOf(spec: ChartSpec, category: number): Points {
  const { plot } = spec;
  const places = spec.series.flatMap((series) => {
    const axis = axisOf(spec, series);
    const value = series.points[category]?.value ?? null;
    if (axis === null || value === null || series.dashed) return [];
    const reached = series.mark === 'column' && spec.stacking !== 'none' ? stackOf(spec, category) : value;
    return [valuePlace(spec, reached, axis)];
  });
  return Math.min(plot.y + plot.height, ...places);
}

function stackOf(spec: ChartSpec, category: number): number {
  if (spec.stacking === 'share') return 1;
  return spec.series.reduce((sum, { mark, points }) => {
    const value = mark === 'column' || mark === 'base' ? (points[category]?.value ?? 0) : 0;
    return value > 0 ? sum + value : sum;
  }, 0);
}
