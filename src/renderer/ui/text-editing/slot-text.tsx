import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, Paragraph, Slide } from '#core/deck/deck.ts';
import { slotsOf } from '#core/layout/slots-of.ts';
import type { TextNode } from '#core/scene/scene.ts';
import { themeOf } from '#core/theme/themes.ts';
import { documentStore, useDeck } from '../state/current-document.ts';
import { newId } from '../state/new-id.ts';
import { useSlideLayout } from '../state/slide-layouts.ts';
import { useLocale } from '../state/use-locale.ts';
import { Editable } from './editable.tsx';
import { boxStyle } from './text-style.ts';

const none: readonly Paragraph[] = [];

/** A text block, typed in place. An empty slot gets its block with the first letter and loses it with the last. */
export function SlotText({ slide, slot }: { slide: Slide; slot: string }) {
  const { t } = useTranslation();
  const deck = useDeck();
  const locale = useLocale();
  const layout = useSlideLayout(slide.id);
  const block = slide.blocks[slot];
  const [blockId] = useState(() => (block?.kind === 'text' ? block.id : newId()));
  const definition = slotsOf(slide).find((each) => each.name === slot);
  if (definition === undefined) return null;
  const node = layout?.scene.nodes.find((each): each is TextNode => each.kind === 'text' && each.source?.slot === slot);
  return (
    <Editable
      slot={slot}
      placeOf={(at) => ({ kind: 'paragraph', slideId: slide.id, slot, at, column: 0 })}
      testId="text-editor"
      label={t('canvas.editing', { slot: locale === 'en' ? definition.nameEn : definition.nameZh })}
      box={{ ...boxStyle(definition.frame, 'middle'), ...textStyle(node, deck.theme) }}
      multiline
      paragraphs={block?.kind === 'text' ? block.paragraphs : none}
      put={(paragraphs, { merge, snapshots }) => {
        const options = merge === undefined ? {} : { merge };
        const place = { slideId: slide.id, slot };
        if (paragraphs.every((paragraph) => paragraph.runs.length === 0)) {
          documentStore().run('removeBlock', place, options);
          return;
        }
        const text: Block = { kind: 'text', id: blockId, paragraphs };
        documentStore().run(
          'setBlock',
          { ...place, block: text, ...(snapshots === undefined ? {} : { snapshots }) },
          options,
        );
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
