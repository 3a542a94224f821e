/** Where a show is: which slide, whether the screen is blanked, and digits typed towards a jump. */
export type ShowState = {
  pages: readonly number[]; // page numbers of the shown slides, rising; hidden slides have none here
  index: number; // into `pages`; their count is the end screen
  blank: 'none' | 'black' | 'white';
  typed: string;
};

export type ShowEvent =
  | { kind: 'key'; key: string } // as KeyboardEvent.key
  | { kind: 'click' }
  | { kind: 'jump'; index: number };

/** `ends` when the event leaves the show. */
export type ShowStep = { state: ShowState; ends: boolean };

const longestPageNumber = 4; // digits

export function startState(pages: readonly number[], index: number): ShowState {
  return { pages, index: within(index, pages.length - 1), blank: 'none', typed: '' };
}

/** What a key or click does in a show. Pure, so that every key has a test. */
export function step(state: ShowState, event: ShowEvent): ShowStep {
  switch (event.kind) {
    case 'key':
      return onKey(state, event.key);
    case 'click':
      return state.blank === 'none' ? forward(state) : stay({ ...state, blank: 'none' });
    case 'jump':
      return stay(startState(state.pages, event.index));
  }
}

function onKey(state: ShowState, key: string): ShowStep {
  if (key === 'Escape') return { state, ends: true };
  if (modifiers.has(key)) return stay(state);
  if (state.blank !== 'none') return stay({ ...state, blank: 'none', typed: '' });
  if (/^\d$/.test(key)) return stay({ ...state, typed: `${state.typed}${key}`.slice(0, longestPageNumber) });
  if (key === 'Enter' && state.typed !== '') return stay(jumpToPage(state, Number(state.typed)));
  switch (key) {
    // The second of each pair is what PowerPoint's users and remote controls press.
    case 'b':
    case 'B':
    case '.':
      return stay({ ...state, typed: '', blank: 'black' });
    case 'w':
    case 'W':
    case ',':
      return stay({ ...state, typed: '', blank: 'white' });
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
    case 'Enter':
    case 'n':
    case 'N':
      return forward(state);
    case 'Backspace':
      return stay(state.typed === '' ? back(state) : { ...state, typed: state.typed.slice(0, -1) });
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'p':
    case 'P':
      return stay(back(state));
    case 'Home':
      return stay(startState(state.pages, 0));
    case 'End':
      return stay(startState(state.pages, state.pages.length - 1));
    default:
      return stay({ ...state, typed: '' });
  }
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock', 'Fn']);

/** The end screen follows the last slide; going on from there leaves the show. */
function forward(state: ShowState): ShowStep {
  if (state.index >= state.pages.length) return { state, ends: true };
  return stay({ ...state, typed: '', index: state.index + 1 });
}

function back(state: ShowState): ShowState {
  return { ...state, typed: '', index: Math.max(0, state.index - 1) };
}

/** The slide that bears this page number; if it is hidden the next one shown, else the last. */
function jumpToPage(state: ShowState, page: number): ShowState {
  const index = state.pages.findIndex((each) => each >= page);
  return startState(state.pages, index === -1 ? state.pages.length - 1 : index);
}

function within(index: number, last: number): number {
  return Math.max(0, Math.min(index, last));
}

function stay(state: ShowState): ShowStep {
  return { state, ends: false };
}
