import { useInViewport } from '@mantine/hooks';
import { useRef } from 'react';
import type { Deck } from '#core/deck/deck.ts';
import type { SlideLayouter } from '#core/layout/create-slide-layouter.ts';
import { Thumbnail } from '../../navigator/thumbnail.tsx';
import styles from './deck-preview.module.css';

/** As wide as three stand in a row of the dialog. */
const width = 222; // pixels

type PreviewSlideProps = { deck: Deck; slideId: string; number: number; layouter: SlideLayouter };

/** A slide that would be made. It is laid out and drawn when it is scrolled into view. */
export function PreviewSlide({ deck, slideId, number, layouter }: PreviewSlideProps) {
  const { ref, inViewport } = useInViewport<HTMLLIElement>();
  const seen = useRef(false);
  seen.current ||= inViewport;
  const scene = seen.current ? layouter(deck, slideId)?.scene : undefined;
  return (
    <li ref={ref} className={styles.slide} data-testid="preview-slide">
      <span className={styles.picture} style={{ width }}>
        {scene !== undefined && <Thumbnail scene={scene} width={width} />}
      </span>
      <span className={styles.caption}>
        <span className={styles.number}>{number}</span>
        <span className={styles.name}>{scene?.title}</span>
      </span>
    </li>
  );
}
