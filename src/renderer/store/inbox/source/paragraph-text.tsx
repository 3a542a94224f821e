import { memo, useMemo } from 'react';
import type { InboxItem } from '#contract/inbox-contract.ts';
import { piecesOf } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';
import styles from './source-pane.module.css';

type Props = { body: string; paragraph: Paragraph; items: readonly InboxItem[]; current: string | null };

/** One paragraph with its marks; drawn again only when a candidate of it changed or became the current one. */
export const ParagraphText = memo(
  function ParagraphText({ body, paragraph, items, current }: Props) {
    const pieces = useMemo(() => piecesOf(body, paragraph, items), [body, paragraph, items]);
    return (
      <p className={styles.paragraph} data-continues={paragraph.continues || undefined}>
        {pieces.map(({ text, start, quoted, number, name, state }) => {
          const lit = current !== null && quoted.includes(current);
          const candidate = number ?? name ?? quoted[0];
          if (candidate === undefined) return text;
          return (
            <span
              key={start}
              className={styles.piece}
              data-candidate={lit && number === null ? (current ?? candidate) : candidate}
              data-kind={number !== null ? 'number' : name !== null ? 'name' : 'quote'}
              data-state={state ?? undefined}
              data-lit={lit || undefined}
              data-own={candidate === current || undefined}
            >
              {text}
            </span>
          );
        })}
      </p>
    );
  },
  (before, after) =>
    before.body === after.body &&
    before.paragraph === after.paragraph &&
    before.current === after.current &&
    before.items.length === after.items.length &&
    before.items.every((item, index) => item === after.items[index]),
);
