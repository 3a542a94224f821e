import { IconAlertTriangle, IconEyeOff } from '@tabler/icons-react';
import { type DragEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './navigator.module.css';
import { Thumbnail } from './thumbnail.tsx';
import { useSlideFace } from './use-slide-face.ts';

type SlideItemProps = {
  slideId: string;
  number: number;
  index: number;
  count: number;
  hidden: boolean;
  selected: boolean;
  current: boolean;
  width: number; // of the picture, pixels
  drop: 'before' | 'after' | null; // where a dragged slide would go
  onDragStart: (slideId: string, event: DragEvent) => void;
  onDragOver: (slideId: string, event: DragEvent) => void;
};

/** A slide of the navigator. All it is given is plain, so that it stays as it is while other slides change. */
export const SlideItem = memo(function SlideItem(props: SlideItemProps) {
  const { slideId, number, index, count, hidden, selected, current, width, drop } = props;
  const { t } = useTranslation();
  const face = useSlideFace(slideId);
  if (face === null) return null;
  const { scene, title, problems } = face;
  const marks = [
    ...(hidden ? [t('navigator.hidden')] : []),
    ...(problems > 0 ? [t('navigator.problems', { count: problems })] : []),
  ];
  return (
    <div
      className={styles.slide}
      role="treeitem"
      aria-level={2}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-selected={selected}
      aria-label={[t('navigator.slide', { number, title }), ...marks].join('，')}
      tabIndex={current ? 0 : -1}
      title={title}
      data-testid="slide-thumbnail"
      data-key={slideId}
      data-selected={selected || undefined}
      data-current={current || undefined}
      data-hidden={hidden || undefined}
      data-drop={drop ?? undefined}
      draggable
      onDragStart={(event) => props.onDragStart(slideId, event)}
      onDragOver={(event) => props.onDragOver(slideId, event)}
    >
      <span className={styles.side}>
        <span className={styles.number}>{number}</span>
        {hidden && <IconEyeOff size={13} stroke={1.7} aria-hidden />}
        {problems > 0 && <IconAlertTriangle className={styles.problem} size={14} stroke={1.8} aria-hidden />}
      </span>
      <Thumbnail scene={scene} width={width} />
    </div>
  );
});
