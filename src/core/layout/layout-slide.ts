import type { Slide } from '#core/deck/deck.ts';
import { plainText } from '#core/deck/plain-text.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import { drawable } from '#core/text/drawable.ts';
import type { LayoutContext, Problem, SlideLayout } from './layout-types.ts';
import { marks } from './parts/marks.ts';
import { templates } from './templates.ts';

/** Turns one slide into its scene. Pure; never throws for a deck the schema accepts. */
export function layoutSlide(context: LayoutContext): SlideLayout {
  const { deck, slide, theme } = context;
  const placed = templates[slide.template].place(context);
  const onAll = [theme, deck.classification, deck.logo, deck.language];
  const shared = context.keep(deck.assets, 'marks', onAll, () => marks(context));
  const nodes = footLast([...placed.nodes, ...shared]);
  const own = drawable(plainText(slide.title, deck)).replaceAll('\n', '');
  const section = deck.sections[context.sectionIndex];
  return {
    scene: {
      slideId: slide.id,
      number: context.number,
      sectionId: section?.id ?? '',
      template: slide.template,
      title: own === '' ? titleOfNodes(nodes) : own,
      language: deck.language,
      hidden: slide.hidden,
      notes: slide.notes,
      background: theme.palette.background,
      nodes,
    },
    problems: [...placed.problems, ...unplaced(slide)],
  };
}

/** What the template has no slot for stays with the slide, and is told. */
function unplaced({ id, template, blocks }: Slide): Problem[] {
  const slots = templates[template].slots.map(({ name }) => name);
  return Object.keys(blocks)
    .filter((slot) => !slots.includes(slot))
    .map((slot): Problem => ({ code: 'no-slot', slideId: id, slot, values: {} }));
}

/** Nodes are in reading order, and a source is read after what it is the source of. */
function footLast(nodes: readonly SceneNode[]): SceneNode[] {
  const atFoot = ({ role }: SceneNode) => role === 'source' || role === 'footer' || role === 'page-number';
  return [...nodes.filter((node) => !atFoot(node)), ...nodes.filter(atFoot)];
}

/** Templates that have a title of their own (封面, 目录 …) name the slide when the person did not. */
function titleOfNodes(nodes: readonly SceneNode[]): string {
  const title = nodes.find((node) => node.role === 'title');
  if (title === undefined || title.kind !== 'text') return '';
  return title.paragraphs
    .flatMap((paragraph) => paragraph.runs.map((run) => run.text))
    .join('')
    .replaceAll('\n', '');
}
