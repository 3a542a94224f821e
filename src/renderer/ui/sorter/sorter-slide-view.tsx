import { IconAlertTriangle, IconEyeOff } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { beginSlideDrag } from '../navigator/drag-slides.ts';
import { Thumbnail } from '../navigator/thumbnail.tsx';
import { useSlideFace } from '../navigator/use-slide-face.ts';
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
};

/** The grid has the focus and names the current slide by this, so that no slide that goes out of view takes the focus along. */
export function slideCellId(slideId: string): string {
  return `sorter-${slideId}`;
}

/** A slide of the grid with its number and title. All it is given is plain, so that it stays while others change. */
export const SorterSlideView = memo(function SorterSlideView(props: SorterSlideProps) {
  const { slideId, number, hidden, column, width, selected, current, drop } = props;
  const { t } = useTranslation();
  const face = useSlideFace(slideId);
  if (face === null) return null;
  const { scene, title, problems } = face;
  return (
    <div
      className={styles.slide}
      style={{ width }}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={selected}
      id={slideCellId(slideId)}
      title={title}
      data-testid="sorter-slide"
      data-key={slideId}
      data-number={number}
      data-selected={selected || undefined}
      data-current={current || undefined}
      data-hidden={hidden || undefined}
      data-drop={drop ?? undefined}
      draggable
      onDragStart={(event) => beginSlideDrag(slideId, event)}
    >
      <Thumbnail scene={scene} width={width} />
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
