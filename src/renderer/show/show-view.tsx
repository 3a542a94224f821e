import { type MouseEvent, useCallback, useDeferredValue, useEffect, useMemo, useReducer } from 'react';
import type { Deck } from '#core/deck/deck.ts';
import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import { assetUrl } from '#renderer/api.ts';
import { SceneView } from '#renderer/scene-view/scene-view.tsx';
import { type ShowEvent, type ShowStep, startState, step } from './show-state.ts';
import { shownSlides, startIndex } from './shown-slides.ts';
import { useFit } from './use-fit.ts';
import { useIdle } from './use-idle.ts';
import { useKeys } from './use-keys.ts';

const idleAfter = 2000; // ms without movement until the cursor hides
const words = {
  'zh-CN': { end: '放映结束，按 Esc 退出', page: (number: string) => `第 ${number} 页` },
  en: { end: 'End of show, press Esc to leave', page: (number: string) => `Slide ${number}` },
};

type ShowViewProps = { deck: Deck; slideId: string | null; onEnd: (slideId: string | null) => void };

/**
 * The audience's screen. The slides beside the current one are drawn already, hidden, so that a change only reveals what
 * is there; they are drawn after the current one, so that a jump shows its slide first.
 */
export function ShowView({ deck, slideId, onEnd }: ShowViewProps) {
  const shown = useMemo(() => shownSlides(deck), [deck]);
  const layouter = useMemo(createSlideLayouter, []);
  const [{ state, ends }, send] = useReducer(
    (before: ShowStep, event: ShowEvent) => step(before.state, event),
    undefined,
    () => ({
      state: startState(
        shown.map(({ page }) => page),
        startIndex(deck, slideId),
      ),
      ends: false,
    }),
  );
  const fit = useFit();
  const idle = useIdle(idleAfter);
  const onKey = useCallback((key: string) => send({ kind: 'key', key }), []);
  useKeys(onKey);

  const current = shown[state.index]?.slide ?? null;
  useEffect(() => {
    if (ends) onEnd(current?.id ?? shown.at(-1)?.slide.id ?? null);
  }, [ends, current, shown, onEnd]);

  const onClick = (event: MouseEvent) => {
    const link =
      event.target instanceof Element ? event.target.closest('[data-link]')?.getAttribute('data-link') : null;
    const index = link == null ? -1 : shown.findIndex(({ slide }) => slide.id === link);
    send(index >= 0 && state.blank === 'none' ? { kind: 'jump', index } : { kind: 'click' });
  };

  const centre = useDeferredValue(state.index);
  const drawn = shown.filter((_, index) => index === state.index || Math.abs(index - centre) <= 1);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the window, wherever the focus is.
    // biome-ignore lint/a11y/noStaticElementInteractions: the whole screen turns the page.
    <div
      className="show"
      data-testid="show"
      data-slide-number={state.index + 1}
      data-blank={state.blank}
      data-idle={idle}
      onClick={onClick}
    >
      {drawn.map(({ slide }) => {
        const layout = layouter(deck, slide.id);
        return layout === null ? null : (
          <div
            key={slide.id}
            className="show-slide"
            data-shown={slide === current}
            aria-hidden={slide !== current}
            style={fit}
          >
            <SceneView scene={layout.scene} assetUrl={assetUrl} />
          </div>
        );
      })}
      {current === null && <div className="show-end">{words[deck.language].end}</div>}
      {state.blank !== 'none' && <div className="show-blank" style={{ background: state.blank }} />}
      {state.typed !== '' && <div className="show-typed">{words[deck.language].page(state.typed)}</div>}
    </div>
  );
}
