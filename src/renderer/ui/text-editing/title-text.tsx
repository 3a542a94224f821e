import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paragraph, Slide } from '#core/deck/deck.ts';
import type { Scene, TextNode } from '#core/scene/scene.ts';
import { themeOf } from '#core/theme/themes.ts';
import { documentStore, useDeck } from '../state/current-document.ts';
import { Editable } from './editable.tsx';
import { emptyTitleStyle, styleOfNode } from './text-style.ts';

/** The title, typed in place. A template's own title (封面, 目录 …) is what editing starts from. */
export function TitleText({ slide, scene }: { slide: Slide; scene: Scene }) {
  const { t } = useTranslation();
  const deck = useDeck();
  const paragraphs = useMemo((): Paragraph[] => [{ runs: slide.title, bullet: false }], [slide.title]);
  const start = useMemo((): Paragraph[] => {
    const own = slide.title.length > 0 || scene.title === '';
    return [{ runs: own ? slide.title : [{ kind: 'words', text: scene.title }], bullet: false }];
  }, [slide.title, scene.title]);
  const node = scene.nodes.find((each): each is TextNode => each.role === 'title' && each.kind === 'text');
  if (node === undefined) return null;
  return (
    <Editable
      slot="title"
      placeOf={() => ({ kind: 'title', slideId: slide.id })}
      testId="title-editor"
      label={t('canvas.editing', { slot: t('canvas.title') })}
      box={node.lines.length > 0 ? styleOfNode(node) : emptyTitleStyle(node, themeOf(deck.theme))}
      multiline={false}
      paragraphs={paragraphs}
      start={start}
      put={(next, { merge, snapshots }) => {
        const args = {
          slideId: slide.id,
          title: next[0]?.runs ?? [],
          ...(snapshots === undefined ? {} : { snapshots }),
        };
        documentStore().run('setTitle', args, merge === undefined ? {} : { merge });
      }}
    />
  );
}
