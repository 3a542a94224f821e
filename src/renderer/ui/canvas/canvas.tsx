import { Button, Group } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconPresentation } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { perform } from '#renderer/commands/commands.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { useCurrentSlide } from '../state/current-document.ts';
import { noteShownScale } from '../state/shown-scale.ts';
import { useSlideLayout } from '../state/slide-layouts.ts';
import { useView } from '../state/view-store.ts';
import { scaleFor } from '../state/zoom.ts';
import styles from './canvas.module.css';
import { NewSlideHint, useNewSlideDrop } from './new-slide-drop.tsx';
import { Stage } from './stage.tsx';
import { usePan } from './use-pan.ts';
import { useZoomAt } from './use-zoom-at.ts';

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
  useZoomAt(area, scale, padding);
  usePan(area);
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
        // A menu's click comes here too, though the menu stands outside: it acts on what is selected.
        if (!(target instanceof Element) || !event.currentTarget.contains(target)) return;
        if (target.closest('[data-stage]') === null) perform('deselect');
      }}
    >
      <div className={styles.viewport} ref={ref} data-viewport>
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
