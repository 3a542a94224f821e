import { memo, useEffect, useState } from 'react';
import { chartPreview } from '#core/chart/preview.ts';
import type { ChartBlock, Deck } from '#core/deck/deck.ts';
import type { ChartKind, ChartSpec } from '#core/scene/chart-spec.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import { themeOf } from '#core/theme/themes.ts';
import { withKind } from '#renderer/commands/inserting/make-chart.ts';
import { ChartDrawing } from '#renderer/scene-view/chart/chart-view.tsx';
import { css } from '#renderer/scene-view/style.ts';
import styles from './chart-kind-choice.module.css';
import { ChartKindGlyph } from './chart-kind-glyph.tsx';

const frame = { x: 0, y: 0, width: 192, height: 120 };

/** What pictures of a chart show: the block, without what they leave out, in its deck. */
export type Pictured = { block: ChartBlock; deck: Deck };

type ChartKindPictureProps = { kind: ChartKind; pictured: Pictured };

/**
 * The block's own data as another kind, drawn by what draws it on the slide. Pictures are made one by one while the window is idle,
 * so that the inspector is there at once: until then the kind's glyph stands in its place, or the picture of before.
 */
export const ChartKindPicture = memo(function ChartKindPicture({ kind, pictured }: ChartKindPictureProps) {
  const [specs, setSpecs] = useState<readonly ChartSpec[]>([]);
  const { block, deck } = pictured;
  const theme = themeOf(deck.theme);
  useEffect(() => {
    const waiting = requestIdleCallback(() =>
      setSpecs(
        chartPreview(withKind(block, kind), frame, { deck, theme: themeOf(deck.theme), measurer: tableMeasurer }),
      ),
    );
    return () => cancelIdleCallback(waiting);
  }, [kind, block, deck]);
  if (specs.length === 0) return <ChartKindGlyph kind={kind} />;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      style={{ background: css(theme.palette.background) }}
      aria-hidden="true"
      data-testid={`chart-picture-${kind}`}
    >
      {specs.map((spec, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: small charts have no other name.
        <ChartDrawing key={index} spec={spec} />
      ))}
    </svg>
  );
});

/** The same object as long as pictures of the block would look alike, whatever else of block and deck changes. */
export function usePictured(block: ChartBlock, deck: Deck): Pictured {
  const [kept, setKept] = useState<Pictured>({ block, deck });
  if (looksAlike(kept, { block, deck })) return kept;
  const next = { block, deck };
  setKept(next);
  return next;
}

function looksAlike(left: Pictured, right: Pictured): boolean {
  const [one, other] = [left.block, right.block];
  return (
    left.deck.snapshots === right.deck.snapshots &&
    left.deck.theme === right.deck.theme &&
    left.deck.upDown === right.deck.upDown &&
    one.categories === other.categories &&
    one.highlight === other.highlight &&
    one.lead === other.lead &&
    one.displayUnit === other.displayUnit &&
    one.targetLine === other.targetLine &&
    one.growth === other.growth &&
    one.series.length === other.series.length &&
    one.series.every(({ figures }, index) => figures === other.series[index]?.figures)
  );
}
