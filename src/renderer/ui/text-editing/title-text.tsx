import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run, Slide } from '#core/deck/deck.ts';
import { runText } from '#core/deck/plain-text.ts';
import type { Scene, TextNode } from '#core/scene/scene.ts';
import { themeOf } from '#core/theme/themes.ts';
import { documentStore, useDeck } from '../state/current-document.ts';
import { newId } from '../state/new-id.ts';
import { Editable } from './editable.tsx';
import { sameRuns } from './join-runs.ts';
import { readRuns, writeRuns } from './runs-dom.ts';
import { emptyTitleStyle, styleOfNode } from './text-style.ts';

/** The title, typed in place. A template's own title (封面, 目录 …) is what editing starts from. */
export function TitleText({ slide, scene }: { slide: Slide; scene: Scene }) {
  const { t } = useTranslation();
  const deck = useDeck();
  const gesture = useMemo(newId, []);
  const [first] = useState<readonly Run[]>(() =>
    slide.title.length > 0 || scene.title === '' ? slide.title : [{ kind: 'words', text: scene.title }],
  );
  const node = scene.nodes.find((each): each is TextNode => each.role === 'title' && each.kind === 'text');
  if (node === undefined) return null;
  return (
    <Editable
      slot="title"
      gesture={gesture}
      testId="title-editor"
      label={t('canvas.editing', { slot: t('canvas.title') })}
      box={node.lines.length > 0 ? styleOfNode(node) : emptyTitleStyle(node, themeOf(deck.theme))}
      paragraphs={false}
      write={(element) => writeRuns(element, first, (run) => runText(run, deck))}
      change={(element) => {
        const title = readRuns(element);
        const now = documentStore().getState();
        // Clicking in and out of a template's own title must not make it the slide's.
        if (now.history.mergeKey !== gesture && sameRuns(title, first)) return;
        documentStore().run('setTitle', { slideId: slide.id, title }, { merge: gesture });
      }}
    />
  );
}
