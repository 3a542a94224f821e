import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import type { InboxItem, InboxText } from '#contract/inbox-contract.ts';
import { useWords } from '../../use-words.ts';
import { reveal } from '../select-actions.ts';
import { useInbox } from '../inbox-state.ts';
import { itemsByParagraph } from './marks.ts';
import { ParagraphText } from './paragraph-text.tsx';
import { paragraphAt, paragraphsOf } from './paragraphs.ts';
import styles from './source-pane.module.css';

const lineHeight = 27;
const none: readonly InboxItem[] = [];

/** The text with its marks; only the paragraphs in sight exist. A mark leads to its candidate, a candidate to its words. */
export function SourcePane({ text }: { text: InboxText }) {
  const { inbox: words } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(text.body), [text.body]);
  const marked = useMemo(() => itemsByParagraph(text.items, paragraphs), [text.items, paragraphs]);
  const current = useInbox((state) => state.current);
  const virtual = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const { start = 0, end = 0 } = paragraphs[index] ?? {};
      const across = Math.max(12, Math.floor(((scroller.current?.clientWidth ?? 700) - 72) / 15));
      return Math.max(1, Math.ceil((end - start) / across)) * lineHeight + 10;
    },
    overscan: 4,
  });
  const item = text.items.find(({ candidateId }) => candidateId === current);
  const start = item?.candidate.start ?? null;
  useEffect(() => {
    if (start === null) return;
    const index = paragraphAt(paragraphs, start);
    const inSight = isInSight(scroller.current, current);
    if (!inSight) virtual.scrollToIndex(index, { align: 'center' });
  }, [start, current, paragraphs, virtual]);
  const onClick = (event: MouseEvent) => {
    if (window.getSelection()?.isCollapsed === false) return; // words were selected, to be copied
    const id = (event.target as Element).closest('[data-candidate]')?.getAttribute('data-candidate');
    if (id != null) reveal(id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: from the keyboard the candidates lead here.
    <section ref={scroller} className={styles.pane} aria-label={words.source} onClick={onClick}>
      <div className={styles.paper} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start: top, key }) => {
          const paragraph = paragraphs[index];
          if (paragraph === undefined) return null;
          const items = marked.get(index) ?? none;
          const here = items.some(({ candidateId }) => candidateId === current) ? current : null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.place}
              style={{ transform: `translateY(${top}px)` }}
            >
              <ParagraphText body={text.body} paragraph={paragraph} items={items} current={here} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** Whether the candidate's own number or words are in the pane already: then nothing jumps. */
function isInSight(pane: HTMLElement | null, candidateId: string | null): boolean {
  if (pane === null || candidateId === null) return false;
  const mark = pane.querySelector(`[data-candidate="${CSS.escape(candidateId)}"]`);
  if (mark === null) return false;
  const [box, frame] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()];
  return box.top >= frame.top + 24 && box.bottom <= frame.bottom - 24;
}
