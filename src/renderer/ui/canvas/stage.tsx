import { IconEyeOff } from '@tabler/icons-react';
import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '#core/deck/deck.ts';
import { slideHeight, slideWidth } from '#core/geometry/geometry.ts';
import type { Problem } from '#core/layout/layout-types.ts';
import type { Scene } from '#core/scene/scene.ts';
import { assetUrl } from '#renderer/api.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';
import { useView } from '../state/view-store.ts';
import { CellText } from '../text-editing/cell-text.tsx';
import { withoutText } from '../text-editing/without-text.ts';
import { SlotText } from '../text-editing/slot-text.tsx';
import { TitleText } from '../text-editing/title-text.tsx';
import styles from './canvas.module.css';
import { DropLayer } from './drop-layer.tsx';
import { SlotLayer } from './slot-layer.tsx';

type StageProps = { slide: Slide; scene: Scene; problems: readonly Problem[]; scale: number };

/** The slide with what can be clicked on it, and the text being typed. All on one scale. */
export function Stage({ slide, scene, problems, scale }: StageProps) {
  const { t } = useTranslation();
  const text = useView((view) => (view.editing?.slideId === slide.id ? view.editing : null));
  const editing = text?.slot ?? null;
  // While text is typed the editor stands in its place.
  const shown = useMemo(
    () => (text === null ? scene : { ...scene, nodes: withoutText(scene.nodes, text) }),
    [scene, text],
  );
  return (
    <div
      className={styles.stage}
      data-stage
      style={{ width: slideWidth * scale, height: slideHeight * scale }}
      data-slide={slide.id}
    >
      <SlotLayer slide={slide} scene={scene} problems={problems} scale={scale} editing={editing} />
      <div className={styles.scaled} style={{ transform: `scale(${scale})` }}>
        <SceneView scene={shown} assetUrl={assetUrl} />
      </div>
      {editing !== null && (
        <div
          className={`${styles.scaled} ${styles.editor}`}
          style={{ transform: `scale(${scale})`, '--scale': scale } as CSSProperties}
        >
          {editing === 'title' ? (
            <TitleText key={slide.id} slide={slide} scene={scene} />
          ) : text?.cell !== undefined ? (
            <CellText
              key={`${slide.id} ${editing} ${JSON.stringify(text.cell)}`}
              slide={slide}
              scene={scene}
              slot={editing}
              cell={text.cell}
            />
          ) : (
            <SlotText key={`${slide.id}-${editing}`} slide={slide} slot={editing} />
          )}
        </div>
      )}
      <DropLayer slide={slide} scale={scale} />
      {slide.hidden && (
        <span className={styles.hiddenMark}>
          <IconEyeOff size={14} stroke={1.6} aria-hidden />
          {t('inspector.hidden')}
        </span>
      )}
    </div>
  );
}
