import { IconAlertTriangle, IconEyeOff } from '@tabler/icons-react';
import { memo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { beginSlideDrag } from '../navigator/drag-slides.ts';
import { Thumbnail } from '../navigator/thumbnail.tsx';
import { useSlideLayout } from '../state/slide-layouts.ts';
import { openSlide } from './open-slide.ts';
import styles from './sorter.module.css';

type SorterSlideProps = {
  slideId: string;
  number: number;
  hidden: boolean;
  column: number;
  width: number; // of the picture, pixels
  selected: boolean;
  current: boolean;
  drop: 'before' | 'after' | null; // where a dragged slide would go
  onPick: (slideId: string, event: MouseEvent) => void;
  onMenu: (slideId: string, event: MouseEvent) => void;
};

/** A slide of the grid with its number and title. All it is given is plain, so that it stays while others change. */
export const SorterSlideView = memo(function SorterSlideView(props: SorterSlideProps) {
  const { slideId, number, hidden, column, width, selected, current, drop } = props;
  const { t } = useTranslation();
  const layout = useSlideLayout(slideId);
  if (layout === null) return null;
  const problems = layout.problems.filter((problem) => problem.code !== 'empty-slot').length;
  const title = layout.scene.title === '' ? t('navigator.untitled') : layout.scene.title;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys of all its slides.
    <div
      className={styles.slide}
      style={{ width }}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected}
      tabIndex={current ? 0 : -1}
      title={title}
      data-testid="sorter-slide"
      data-key={slideId}
      data-number={number}
      data-selected={selected || undefined}
      data-current={current || undefined}
      data-hidden={hidden || undefined}
      data-drop={drop ?? undefined}
      draggable
      onClick={(event) => props.onPick(slideId, event)}
      onDoubleClick={() => openSlide(slideId)}
      onContextMenu={(event) => props.onMenu(slideId, event)}
      onDragStart={(event) => beginSlideDrag(slideId, event)}
    >
      <Thumbnail scene={layout.scene} width={width} />
      <span className={styles.caption}>
        <span className={styles.number}>{number}</span>
        {hidden && <IconEyeOff size={13} stroke={1.7} role="img" aria-label={t('navigator.hidden')} />}
        {problems > 0 && (
          <IconAlertTriangle
            className={styles.problem}
            size={13}
            stroke={1.8}
            role="img"
            aria-label={t('navigator.problems', { count: problems })}
          />
        )}
        <span className={styles.title}>{title}</span>
      </span>
    </div>
  );
});
