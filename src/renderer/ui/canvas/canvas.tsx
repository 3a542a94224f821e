import { Button, Group } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconPresentation } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { perform } from '#renderer/commands/commands.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { useCurrentSlide } from '../state/current-document.ts';
import { noteShownScale, shownScale } from '../state/shown-scale.ts';
import { useSlideLayout } from '../state/slide-layouts.ts';
import { changeView, useView } from '../state/view-store.ts';
import { nextZoom, scaleFor } from '../state/zoom.ts';
import styles from './canvas.module.css';
import { NewSlideHint, useNewSlideDrop } from './new-slide-drop.tsx';
import { Stage } from './stage.tsx';

const padding = 28; // pixels around a slide that fits

/** The slide being edited, as large as fits or as zoomed. */
export function Canvas() {
  const { t } = useTranslation();
  const { ref, width, height } = useElementSize();
  const area = useRef<HTMLElement>(null);
  const zoom = useView((view) => view.zoom);
  const current = useCurrentSlide();
  const layout = useSlideLayout(current?.slide.id ?? null);
  const scale = scaleFor(zoom, { width, height }, padding);
  useEffect(() => noteShownScale(scale), [scale]);
  useWheelZoom(area);
  const newSlide = useNewSlideDrop();

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape deselects from the keyboard.
    <main
      ref={area}
      className={styles.area}
      aria-label={t('canvas.name')}
      data-testid="canvas"
      data-scope="canvas"
      {...newSlide.handlers}
      onClick={(event) => {
        const target = event.target;
        if (target instanceof Element && target.closest('[data-stage]') === null) perform('deselect');
      }}
    >
      <div className={styles.viewport} ref={ref}>
        {current !== null && layout !== null && width > 0 && (
          <div
            className={styles.room}
            style={{ minWidth: 960 * scale + 2 * padding, minHeight: 540 * scale + 2 * padding }}
          >
            <Stage slide={current.slide} scene={layout.scene} problems={layout.problems} scale={scale} />
          </div>
        )}
        {current === null && (
          <EmptyState
            title={t('canvas.empty')}
            hint={t('canvas.emptyHint')}
            icon={<IconPresentation size={36} stroke={1.2} aria-hidden />}
          >
            <Group gap="xs" mt={8}>
              <Button onClick={() => perform('insert-slide')}>{t('command.insert-slide')}</Button>
              <Button variant="default" onClick={() => perform('new')}>
                {t('command.new')}
              </Button>
            </Group>
          </EmptyState>
        )}
      </div>
      <NewSlideHint over={newSlide.over} />
    </main>
  );
}

/** Ctrl and the wheel (or a pinch) zoom; React's wheel listeners cannot keep the page from zooming too. */
function useWheelZoom(area: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      changeView({ zoom: nextZoom(shownScale(), event.deltaY < 0 ? 1 : -1) });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [area]);
}
