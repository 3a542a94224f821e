import { type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '#core/deck/deck.ts';
import type { Problem, Split } from '#core/layout/layout-types.ts';
import { bodyFrame } from '#core/layout/parts/furniture.ts';
import { boundaryOf, gridColumns, gridLine, nearestLine } from '#core/layout/split.ts';
import { perform } from '#renderer/commands/commands.ts';
import { lineOf, putSplit } from '#renderer/commands/split-commands.ts';
import { documentStore } from '../state/current-document.ts';
import { newId } from '../state/new-id.ts';
import styles from './split-handle.module.css';

type SplitHandleProps = { slide: Slide; split: Split; problems: readonly Problem[]; scale: number };

const width = 16; // pixels that can be taken hold of
const fractions = [
  { line: 12, name: '1/4' },
  { line: 16, name: '1/3' },
  { line: 24, name: '1/2' },
  { line: 32, name: '2/3' },
  { line: 36, name: '3/4' },
];

/**
 * The boundary between two slots, moved by pointer or arrows along the grid. While it moves, guides show where the slots are
 * halves, thirds and quarters, and whether all still fits.
 */
export function SplitHandle({ slide, split, problems, scale }: SplitHandleProps) {
  const { t } = useTranslation();
  const [moving, setMoving] = useState(false);
  const gesture = useRef('');
  const line = lineOf(slide, split);
  const left = Math.round((line / gridColumns) * 100);
  const share = t('split.share', { left, right: 100 - left });
  const troubled = problems.some(({ code }) => code === 'overflow' || code === 'chart-not-drawable');
  const boundary = boundaryOf(split, slide) * scale;
  const [top, height] = [bodyFrame.y * scale, bodyFrame.height * scale];

  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const stage = event.currentTarget.closest('[data-stage]')?.getBoundingClientRect();
    if (stage === undefined) return;
    setMoving(true);
    putSplit(slide, split, nearestLine(split, (event.clientX - stage.left) / scale), gesture.current);
  };
  const end = () => {
    setMoving(false);
    documentStore().endGesture();
  };

  return (
    <>
      {moving && (
        <div className={styles.guides} style={{ top, height }} aria-hidden>
          {fractions
            .filter((each) => each.line >= split.least && each.line <= split.most)
            .map((each) => (
              <span
                key={each.line}
                className={styles.guide}
                data-met={each.line === line || undefined}
                style={{ left: gridLine(each.line) * scale }}
              >
                <span className={styles.fraction}>{each.name}</span>
              </span>
            ))}
          <span className={styles.share} data-troubled={troubled || undefined} style={{ left: boundary }}>
            {troubled ? t('split.troubled') : share}
          </span>
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved. */}
      <div
        role="separator"
        tabIndex={0}
        className={styles.handle}
        data-moving={moving || undefined}
        data-testid="split-handle"
        aria-label={t('split.name')}
        aria-orientation="vertical"
        aria-valuenow={line}
        aria-valuemin={split.least}
        aria-valuemax={split.most}
        aria-valuetext={share}
        title={t('split.hint')}
        style={{ left: boundary - width / 2, top, width, height }}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          gesture.current = newId();
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
        onDoubleClick={() => perform('reset-split')}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          if (event.key === 'ArrowLeft') perform('split-left');
          else if (event.key === 'ArrowRight') perform('split-right');
          else if (event.key === 'Home') putSplit(slide, split, split.least, newId());
          else if (event.key === 'End') putSplit(slide, split, split.most, newId());
          else if (event.key === 'Delete' || event.key === 'Backspace') perform('reset-split');
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </>
  );
}
