import { Button, NativeSelect, Portal, Switch } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runText } from '#core/deck/plain-text.ts';
import { facetsOf } from '#core/indicators/facets.ts';
import type { FigureFormat } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import { useDeck } from '../state/current-document.ts';
import { besideText } from './beside-text.ts';
import styles from './editable.module.css';
import { figureElement, readFigure } from './runs-dom.ts';

type FigurePanelProps = { element: HTMLElement; focus: boolean; typed: () => void; close: () => void };
type FigureRun = NonNullable<ReturnType<typeof readFigure>>;

const signs: readonly FigureFormat['sign'][] = ['arrow', 'plus', 'word', 'none'];
const size = { width: 264, height: 190 };

/** Which fact of its observation a figure in text prints, and how; and where the number comes from. */
export function FigurePanel({ element, focus, typed, close }: FigurePanelProps) {
  const { t } = useTranslation();
  const deck = useDeck();
  const [shown, setShown] = useState(element);
  const panel = useRef<HTMLDivElement>(null);
  const run = readFigure(shown);
  const snapshot = run === null ? undefined : deck.snapshots[run.figure.observationId];

  useEffect(() => setShown(element), [element]);
  const opened = useCallback(
    (box: HTMLDivElement | null) => {
      panel.current = box;
      if (focus) box?.querySelector('select')?.focus();
    },
    [focus],
  );
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const target = event.target;
      if (target instanceof Node && (panel.current?.contains(target) || shown.contains(target))) return;
      close();
    };
    window.addEventListener('pointerdown', onPress);
    return () => window.removeEventListener('pointerdown', onPress);
  }, [shown, close]);

  if (run === null || snapshot === undefined || !shown.isConnected) return null;
  const replace = (next: FigureRun) => {
    const made = figureElement(document, next, runText(next, deck));
    shown.replaceWith(made);
    setShown(made);
    typed();
  };
  const moves = run.figure.facet === 'growth' || run.figure.facet === 'change';
  return (
    <Portal>
      <div
        ref={opened}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          close();
        }}
        className={styles.panel}
        style={besideText(shown.getBoundingClientRect(), size)}
        data-text-tools
        role="dialog"
        aria-label={t('canvas.figure', {
          name: snapshot.indicatorName,
          period: printPeriodOf(snapshot, deck.language),
        })}
      >
        <p className={styles.panelTitle}>
          {snapshot.area.shortName} · {snapshot.indicatorName} · {printPeriodOf(snapshot, deck.language)}
        </p>
        <p className={styles.panelSource}>{snapshot.source.title}</p>
        <NativeSelect
          size="xs"
          aria-label={t('figure.show')}
          value={run.figure.facet}
          data={facetsOf(snapshot).map((facet) => ({
            value: facet,
            label: printFigure(snapshot, facet, { unit: true, sign: 'word' }, deck.language) ?? facet,
          }))}
          onChange={(event) => {
            const facet = facetsOf(snapshot).find((each) => each === event.currentTarget.value);
            if (facet !== undefined) replace({ ...run, figure: { ...run.figure, facet } });
          }}
        />
        <div className={styles.panelRow}>
          <Switch
            label={t('figure.unit')}
            checked={run.format.unit}
            disabled={run.figure.facet.startsWith('rank:')}
            onChange={(event) => replace({ ...run, format: { ...run.format, unit: event.currentTarget.checked } })}
          />
          {moves && (
            <NativeSelect
              size="xs"
              aria-label={t('figure.sign')}
              value={run.format.sign}
              data={signs.map((sign) => ({ value: sign, label: t(`figure.${sign}`) }))}
              onChange={(event) => {
                const sign = signs.find((each) => each === event.currentTarget.value);
                if (sign !== undefined) replace({ ...run, format: { ...run.format, sign } });
              }}
            />
          )}
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            onClick={() => {
              shown.remove();
              close();
              typed();
            }}
          >
            {t('figure.remove')}
          </Button>
        </div>
      </div>
    </Portal>
  );
}
