import { allSlides, figuresOfSlide } from '#core/deck/find.ts';
import type { Deck, Slide } from '#core/deck/deck.ts';
import type { SourceReference } from '#core/indicators/observation.ts';
import type { SceneParagraph } from '#core/scene/scene.ts';
import type { LayoutContext, Template } from '../layout-types.ts';
import { overflow } from '../parts/figure-runs.ts';
import { bodyFrame, furniture } from '../parts/furniture.ts';
import { lineSpacing, paragraph, textPart, words as styled } from '../parts/text-part.ts';
import { words } from '../words.ts';

/** Every source the deck's figures come from, with how many figures it gives. */
export const sources: Template = {
  id: 'sources',
  nameZh: '来源页',
  nameEn: 'Sources',
  slots: [],
  elsewhere: ({ deck }) => [...usedObservations(deck)].join(' '),
  place(context) {
    const { deck, slide } = context;
    const title =
      slide.title.length > 0 ? slide.title : [{ kind: 'words' as const, text: words[deck.language].sources }];
    const frame = furniture({ ...context, slide: { ...slide, title } });
    const list = textPart(
      {
        id: 'sources.list',
        name: '来源列表',
        frame: bodyFrame,
        role: 'body',
        paragraphs: listParagraphs(context),
        smallest: 0.55,
      },
      context,
    );
    return {
      nodes: [...frame.nodes, list.node],
      problems: list.fits ? frame.problems : [...frame.problems, overflow('sources', context)],
    };
  },
};

function listParagraphs(context: LayoutContext): SceneParagraph[] {
  const { palette, sizes } = context.theme;
  const text = words[context.deck.language];
  const used = citedSources(context);
  if (used.length === 0) return [paragraph([styled(text.noSources, { size: sizes.body, colour: palette.textMuted })])];
  return used.flatMap(({ source, count }, index) => {
    const facts = [source.publisher, source.datePublished, `${count}${text.figures}`].filter((part) => part !== '');
    const lines = [
      paragraph([styled(`${index + 1}. ${source.title}`, { size: sizes.body, colour: palette.text, bold: true })], {
        before: 12,
        spacing: lineSpacing.normal,
      }),
      paragraph([styled(facts.join(' · '), { size: sizes.small + 2, colour: palette.textMuted })], { before: 2 }),
    ];
    if (source.url !== '')
      lines.push(paragraph([styled(source.url, { size: sizes.small + 1, colour: palette.textMuted })], { before: 1 }));
    return lines;
  });
}

function citedSources({ deck }: LayoutContext): { source: SourceReference; count: number }[] {
  const bySource = new Map<string, { source: SourceReference; count: number }>();
  for (const id of usedObservations(deck)) {
    const source = deck.snapshots[id]?.source;
    if (source === undefined) continue;
    const entry = bySource.get(source.id) ?? { source, count: 0 };
    bySource.set(source.id, { ...entry, count: entry.count + 1 });
  }
  return [...bySource.values()];
}

const observationsOfSlides = new WeakMap<Slide, readonly string[]>();

/** Each observation of the deck once, in reading order. A slide that did not change is not read again. */
function usedObservations(deck: Deck): Set<string> {
  const used = new Set<string>();
  for (const slide of allSlides(deck)) {
    const known = observationsOfSlides.get(slide) ?? figuresOfSlide(slide).map(({ observationId }) => observationId);
    observationsOfSlides.set(slide, known);
    for (const id of known) used.add(id);
  }
  return used;
}
