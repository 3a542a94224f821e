import { Portal } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import { useDeck } from '../state/current-document.ts';
import { FactTrace } from '../parts/fact-trace.tsx';
import { besideText } from './beside-text.ts';
import styles from './editable.module.css';
import { readFigure } from './runs-dom.ts';

const rest = 250; // ms the pointer stays before the number is explained
const size = { width: 320, height: 150 };

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
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointerover', over, { signal });
    for (const name of ['pointerleave', 'pointerdown', 'input']) element.addEventListener(name, away, { signal });
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [field]);

  const figure = token?.isConnected === true ? (readFigure(token)?.figure ?? null) : null;
  const fact = figure === null ? undefined : deck.snapshots[figure.observationId];
  if (token === null || figure === null || fact === undefined) return null;
  return (
    <Portal>
      <div
        role="tooltip"
        className={styles.hover}
        data-testid="figure-trace"
        style={besideText(token.getBoundingClientRect(), size)}
      >
        <FactTrace fact={fact} facet={figure.facet} />
      </div>
    </Portal>
  );
}
