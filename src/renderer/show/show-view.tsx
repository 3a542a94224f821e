import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Deck } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';
import { assetUrl } from '#renderer/api.ts';
import { type ShowEvent, startState, step } from './show-state.ts';
import { useFit } from './use-fit.ts';

const idleAfter = 2000; // ms without movement until the cursor hides
const words = {
  'zh-CN': { end: '放映结束，按 Esc 退出', page: (number: string) => `第 ${number} 页，按 Enter 跳转` },
  en: { end: 'End of show. Press Esc to leave', page: (number: string) => `Slide ${number}: press Enter` },
};

type ShowViewProps = { deck: Deck; slideId: string | null; onEnd: (slideId: string | null) => void };

/** The audience's screen. The slides beside the current one are drawn already, hidden, so that a change never flickers. */
export function ShowView({ deck, slideId, onEnd }: ShowViewProps) {
  const slides = useMemo(() => allSlides(deck).filter((slide) => !slide.hidden), [deck]);
  const layouter = useMemo(createSlideLayouter, []);
  const start = Math.max(
    0,
    slides.findIndex((slide) => slide.id === slideId),
  );
  const [{ state, ends }, send] = useReducer(
    (before: ReturnType<typeof step>, event: ShowEvent) => step(before.state, event),
    { state: startState(start, slides.length), ends: false },
  );
  const fit = useFit();
  const idle = useIdle();
  const current = slides[state.index];

  useEffect(() => {
    if (ends) onEnd(current?.id ?? slides.at(-1)?.id ?? null);
  }, [ends, current, slides, onEnd]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      send({ kind: 'key', key: event.key });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const near = slides.slice(Math.max(0, state.index - 1), state.index + 2);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the window, wherever the focus is.
    // biome-ignore lint/a11y/noStaticElementInteractions: the whole screen turns the page.
    <div
      className="show"
      data-testid="show"
      data-slide-number={state.index + 1}
      data-blank={state.blank}
      data-idle={idle}
      onClick={(event) => {
        const link =
          event.target instanceof Element ? event.target.closest('[data-link]')?.getAttribute('data-link') : null;
        const target = link == null ? -1 : slides.findIndex((slide) => slide.id === link);
        send(target >= 0 ? { kind: 'jump', index: target } : { kind: 'click' });
      }}
    >
      {near.map((slide) => {
        const layout = layouter(deck, slide.id);
        return layout === null ? null : (
          <div key={slide.id} className="show-slide" data-shown={slide === current} style={fit}>
            <SceneView scene={layout.scene} assetUrl={assetUrl} />
          </div>
        );
      })}
      {current === undefined && <div className="show-end">{words[deck.language].end}</div>}
      {state.blank !== 'none' && <div className="show-blank" style={{ background: state.blank }} />}
      {state.typed !== '' && <div className="show-typed">{words[deck.language].page(state.typed)}</div>}
    </div>
  );
}

function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), idleAfter);
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), idleAfter);
    };
    window.addEventListener('mousemove', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('mousemove', wake);
    };
  }, []);
  return idle;
}
