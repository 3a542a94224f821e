import { create } from 'zustand';
import type { IndicatorSummary } from '#contract/indicator-contract.ts';
import type { ReadyBlock } from '#renderer/commands/inserting/block-of-indicators.ts';
import type { DropAction } from '#renderer/commands/inserting/drop-actions.ts';
import { type DropPlace, dropInto, prepareDrop } from '#renderer/commands/inserting/insert-indicators.ts';
import { finishText } from '../state/text-session.ts';

/** What a drop may become, where the pointer is; null while nothing is asked. */
export type DropOffer = {
  at: { x: number; y: number };
  choices: readonly { action: DropAction; ready: ReadyBlock }[];
  choose: (action: DropAction) => void;
};

export const useDropOffer = create<{ offer: DropOffer | null }>()(() => ({ offer: null }));

/** Does what a drop means when that is one thing, else asks which. */
export async function offerDrop(
  actions: readonly DropAction[],
  indicators: readonly IndicatorSummary[],
  place: DropPlace,
  at: { x: number; y: number },
): Promise<void> {
  finishText();
  const choices = await prepareDrop(actions, indicators, place);
  if (choices === null) return;
  const choose = (action: DropAction) => {
    const chosen = choices.find((each) => each.action === action);
    closeOffer();
    if (chosen !== undefined) dropInto(action, chosen.ready, indicators, place);
  };
  const [first, second] = choices;
  if (first !== undefined && second === undefined) choose(first.action);
  else useDropOffer.setState({ offer: { at, choices, choose } });
}

export function closeOffer(): void {
  useDropOffer.setState({ offer: null });
}
