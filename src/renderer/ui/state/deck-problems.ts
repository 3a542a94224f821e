import { create } from 'zustand';
import type { Slide } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import type { Problem } from '#core/layout/layout-types.ts';
import type { DocumentStore } from '#renderer/document/document-store.ts';
import { slideLayout } from './slide-layouts.ts';

/** A problem with the slide it is on, and its number in the deck. */
export type PlacedProblem = { problem: Problem; slide: Slide; number: number };

const useProblems = create<{ problems: readonly PlacedProblem[] | null }>()(() => ({ problems: null }));

/** Whether a person should be told of it as something amiss: a slot without content only waits to be filled. */
export function countsAsProblem({ code }: Problem): boolean {
  return code !== 'empty-slot';
}

/** What layout could not solve, over the whole deck; null until every slide was looked at once. Empty slots do not count. */
export function useDeckProblems(): readonly PlacedProblem[] | null {
  return useProblems(({ problems }) => problems);
}

/**
 * Looks at the slides while nothing else is to do, a slide at a time, and begins anew when the deck changes: what is laid
 * out is kept, so only changed slides cost something. What is found is shown when all were looked at.
 */
export function watchProblems({ getState, subscribe }: DocumentStore): () => void {
  let { deck, documentId } = getState();
  let task: number | null = null;

  function begin(): void {
    if (task !== null) cancelIdleCallback(task);
    const slides = allSlides(deck);
    const found: PlacedProblem[] = [];
    let next = 0;
    const look = (deadline: IdleDeadline) => {
      while (next < slides.length && deadline.timeRemaining() > 0) {
        const slide = slides[next];
        next += 1;
        if (slide === undefined) continue;
        const problems = slideLayout(deck, slide.id)?.problems ?? [];
        for (const problem of problems) {
          if (countsAsProblem(problem)) found.push({ problem, slide, number: next });
        }
      }
      task = next < slides.length ? requestIdleCallback(look) : null;
      if (task === null && !same(found, useProblems.getState().problems)) useProblems.setState({ problems: found });
    };
    task = requestIdleCallback(look);
  }

  begin();
  const unsubscribe = subscribe(() => {
    const state = getState();
    if (state.deck === deck) return;
    if (state.documentId !== documentId) useProblems.setState({ problems: null });
    ({ deck, documentId } = state);
    begin();
  });
  return () => {
    unsubscribe();
    if (task !== null) cancelIdleCallback(task);
  };
}

function same(left: readonly PlacedProblem[], right: readonly PlacedProblem[] | null): boolean {
  if (right === null || left.length !== right.length) return false;
  return left.every(({ problem, number }, index) => {
    const other = right[index];
    return other?.problem === problem && other.number === number;
  });
}
