import { type RefObject, useEffect } from 'react';

/** Moves the view of a zoomed slide: by the middle button, or with the space bar held while nothing takes it. */
export function usePan(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    let held = false; // the space bar
    let from: { view: Element; left: number; top: number } | null = null; // the scroll less the pointer
    const show = () => {
      if (from !== null) element.dataset.pan = 'moving';
      else if (held) element.dataset.pan = 'ready';
      else delete element.dataset.pan;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ') return;
      const free = document.activeElement === document.body || document.activeElement?.matches('[data-slot]') === true;
      held = event.type === 'keydown' && free;
      if (held && event.target === document.body) event.preventDefault(); // or the page scrolls
      show();
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 1 && !(event.button === 0 && held)) return;
      const view = element.querySelector('[data-viewport]');
      if (view === null) return;
      from = { view, left: view.scrollLeft + event.clientX, top: view.scrollTop + event.clientY };
      event.preventDefault();
      event.stopPropagation();
      show();
    };
    const onMove = (event: PointerEvent) => {
      from?.view.scrollTo(from.left - event.clientX, from.top - event.clientY);
    };
    const onUp = () => {
      from = null;
      show();
    };
    const onClick = (event: MouseEvent) => {
      if (held) event.stopPropagation(); // the press moved the view; it selects nothing
    };
    const onBlur = () => {
      held = false;
      onUp();
    };
    element.addEventListener('pointerdown', onDown, { capture: true });
    element.addEventListener('click', onClick, { capture: true });
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('keydown', onKey);
    window.addEventListener('keyup', onKey);
    window.addEventListener('blur', onBlur);
    return () => {
      element.removeEventListener('pointerdown', onDown, { capture: true });
      element.removeEventListener('click', onClick, { capture: true });
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keyup', onKey);
      window.removeEventListener('blur', onBlur);
    };
  }, [area]);
}
