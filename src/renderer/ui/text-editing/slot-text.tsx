import { type CSSProperties, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '#core/deck/deck.ts';
import { runText } from '#core/deck/plain-text.ts';
import { templates } from '#core/layout/templates.ts';
import type { TextNode } from '#core/scene/scene.ts';
import { themeOf } from '#core/theme/themes.ts';
import { documentStore, useDeck } from '../state/current-document.ts';
import { newId } from '../state/new-id.ts';
import { useSlideLayout } from '../state/slide-layouts.ts';
import { useLocale } from '../state/use-locale.ts';
import { Editable } from './editable.tsx';
import { sameParagraphs } from './join-runs.ts';
import { readParagraphs, writeParagraphs } from './runs-dom.ts';
import { boxStyle } from './text-style.ts';

/** A text block, typed in place. An empty slot gets its block with the first letter and loses it with the last. */
export function SlotText({ slide, slot }: { slide: Slide; slot: string }) {
  const { t } = useTranslation();
  const deck = useDeck();
  const locale = useLocale();
  const gesture = useMemo(newId, []);
  const layout = useSlideLayout(slide.id);
  const [first] = useState(() => {
    const block = slide.blocks[slot];
    return block?.kind === 'text' ? { id: block.id, paragraphs: block.paragraphs } : { id: newId(), paragraphs: [] };
  });
  const definition = templates[slide.template].slots.find((each) => each.name === slot);
  if (definition === undefined) return null;
  const node = layout?.scene.nodes.find((each): each is TextNode => each.kind === 'text' && each.source?.slot === slot);
  return (
    <Editable
      slot={slot}
      gesture={gesture}
      testId="text-editor"
      label={t('canvas.editing', { slot: locale === 'en' ? definition.nameEn : definition.nameZh })}
      box={{ ...boxStyle(definition.frame, 'middle'), ...textStyle(node, deck.theme) }}
      paragraphs
      write={(element) => writeParagraphs(element, first.paragraphs, (run) => runText(run, deck))}
      change={(element) => {
        const paragraphs = readParagraphs(element);
        const store = documentStore();
        if (store.getState().history.mergeKey !== gesture && sameParagraphs(paragraphs, first.paragraphs)) return;
        const options = { merge: gesture };
        if (paragraphs.every((paragraph) => paragraph.runs.length === 0)) {
          store.run('removeBlock', { slideId: slide.id, slot }, options);
        } else {
          store.run(
            'setBlock',
            { slideId: slide.id, slot, block: { kind: 'text', id: first.id, paragraphs } },
            options,
          );
        }
      }}
    />
  );
}

/** Sizes as layout fitted them just now, so that text shrinks while it is typed as it will stand. */
function textStyle(node: TextNode | undefined, themeId: Parameters<typeof themeOf>[0]): CSSProperties {
  const { sizes, palette } = themeOf(themeId);
  const lead = node?.paragraphs.find((paragraph) => !paragraph.bullet)?.runs[0]?.size ?? sizes.heading;
  const bulleted = node?.paragraphs.find((paragraph) => paragraph.bullet);
  const body = bulleted?.runs[0]?.size ?? sizes.body;
  return {
    color: `#${palette.text.hex}`,
    '--lead-size': `${lead}px`,
    '--body-size': `${body}px`,
    '--indent': `${bulleted?.indent ?? body}px`,
  } as CSSProperties;
}
