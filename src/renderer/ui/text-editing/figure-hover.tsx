import { Portal } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import { useDeck } from '../state/current-document.ts';
import { FactTrace } from '../parts/fact-trace.tsx';
import styles from './editable.module.css';
import { readFigure } from './runs-dom.ts';

const rest = 250; // ms the pointer stays before the number is explained
const width = 320;

/** Where a figure in a text comes from, while the pointer rests on it. */
export function FigureHover({ field }: { field: RefObject<HTMLElement | null> }) {
  const deck = useDeck();
  const [token, setToken] = useState<HTMLElement | null>(null);

  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = (event: PointerEvent) => {
      const found = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-observation]') : null;
      clearTimeout(timer);
      if (found === null) setToken(null);
      else timer = setTimeout(() => setToken(found), rest);
    };
    const away = () => {
      clearTimeout(timer);
      setToken(null);
    };
    element.addEventListener('pointerover', over);
    element.addEventListener('pointerleave', away);
    element.addEventListener('pointerdown', away);
    element.addEventListener('input', away);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('pointerover', over);
      element.removeEventListener('pointerleave', away);
      element.removeEventListener('pointerdown', away);
      element.removeEventListener('input', away);
    };
  }, [field]);

  const figure = token?.isConnected === true ? (readFigure(token)?.figure ?? null) : null;
  const fact = figure === null ? undefined : deck.snapshots[figure.observationId];
  if (token === null || figure === null || fact === undefined) return null;
  const place = token.getBoundingClientRect();
  const below = place.bottom + 150 < window.innerHeight;
  return (
    <Portal>
      <div
        role="tooltip"
        className={styles.hover}
        data-testid="figure-trace"
        style={{
          left: Math.max(8, Math.min(place.left, window.innerWidth - width - 8)),
          ...(below ? { top: place.bottom + 8 } : { bottom: window.innerHeight - place.top + 8 }),
        }}
      >
        <FactTrace fact={fact} facet={figure.facet} />
      </div>
    </Portal>
  );
}
