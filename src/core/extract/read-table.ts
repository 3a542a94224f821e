import type { Span } from './candidate.ts';
import type { Draft } from './draft.ts';
import type { TextState } from './text-state.ts';

export function readTable(_text: string, _folded: string, _lines: readonly Span[], _state: TextState): Draft[] {
  return [];
}
