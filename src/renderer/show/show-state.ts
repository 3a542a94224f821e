/** Where a show is: which slide, whether the screen is blanked, and digits typed towards a jump. */
export type ShowState = {
  index: number; // of the shown slides; `count` is the end screen
  count: number;
  blank: 'none' | 'black' | 'white';
  typed: string;
};

export type ShowEvent = { kind: 'key'; key: string } | { kind: 'click' } | { kind: 'jump'; index: number };

export type ShowStep = { state: ShowState; ends: boolean };

export function startState(index: number, count: number): ShowState {
  return { index: Math.min(Math.max(0, index), Math.max(0, count - 1)), count, blank: 'none', typed: '' };
}

/** What a key or click does in a show; `ends` when it leaves. Pure, so that every key has a test. */
export function step(state: ShowState, event: ShowEvent): ShowStep {
  switch (event.kind) {
    case 'click':
      return stay(state.blank === 'none' ? move(state, 1) : { ...state, blank: 'none' });
    case 'jump':
      return stay({ ...startState(event.index, state.count) });
    case 'key':
      return onKey(state, event.key);
  }
}

function onKey(state: ShowState, key: string): ShowStep {
  if (key === 'Escape') return { state, ends: true };
  if (/^\d$/.test(key)) return stay({ ...state, typed: `${state.typed}${key}`.slice(0, 4) });
  if (key === 'Enter' && state.typed !== '') return stay(startState(Number(state.typed) - 1, state.count));
  const blanked = key.toLowerCase() === 'b' ? 'black' : key.toLowerCase() === 'w' ? 'white' : null;
  if (blanked !== null) return stay({ ...state, typed: '', blank: state.blank === blanked ? 'none' : blanked });
  if (state.blank !== 'none') return stay({ ...state, typed: '', blank: 'none' });
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
    case 'Enter':
    case 'n':
      return state.index >= state.count ? { state, ends: true } : stay(move(state, 1));
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
    case 'p':
      return stay(move(state, -1));
    case 'Home':
      return stay(startState(0, state.count));
    case 'End':
      return stay(startState(state.count - 1, state.count));
    default:
      return stay(state);
  }
}

function move(state: ShowState, by: number): ShowState {
  return { ...state, typed: '', index: Math.min(Math.max(0, state.index + by), state.count) };
}

function stay(state: ShowState): ShowStep {
  return { state, ends: false };
}
