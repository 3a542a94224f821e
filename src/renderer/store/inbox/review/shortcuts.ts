import type { InboxWords } from '../../words-inbox-zh-cn.ts';
import type { Doing } from '../inbox-state.ts';

export type Shortcut = { keys: readonly string[]; does: keyof InboxWords['keys'] };

/** Every key of the review, as the dialog lists them. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['J', 'K'], does: 'move' },
  { keys: ['A'], does: 'accept' },
  { keys: ['E'], does: 'edit' },
  { keys: ['R'], does: 'reject' },
  { keys: ['M'], does: 'merge' },
  { keys: ['N'], does: 'create' },
  { keys: ['O'], does: 'reopen' },
  { keys: ['U', 'Ctrl+Z'], does: 'undo' },
  { keys: ['1', '2', '3', '4'], does: 'reason' },
  { keys: ['T'], does: 'toggle' },
  { keys: ['Enter'], does: 'submit' },
  { keys: ['Ctrl+Enter'], does: 'submitAccept' },
  { keys: ['Shift+A'], does: 'acceptAll' },
  { keys: ['S'], does: 'slides' },
  { keys: ['/'], does: 'search' },
  { keys: ['?'], does: 'help' },
  { keys: ['Esc'], does: 'leave' },
];

const byDoing: Readonly<Record<Doing['kind'], readonly Shortcut['does'][]>> = {
  looking: ['move', 'accept', 'edit', 'reject', 'merge', 'create', 'undo', 'search', 'acceptAll', 'leave'],
  confirming: ['accept', 'toggle', 'reason', 'edit', 'leave'],
  editing: ['submit', 'submitAccept', 'leave'],
  merging: ['move', 'leave'],
};

/** The keys that count now; a reason is chosen only of a revision. */
export function hintsFor(doing: Doing['kind'], revises: boolean): Shortcut[] {
  const wanted = byDoing[doing];
  const found = shortcuts.filter(({ does }) => wanted.includes(does) && (does !== 'reason' || revises));
  return doing === 'merging' ? [...found.slice(0, 1), { keys: ['Enter'], does: 'merge' }, ...found.slice(1)] : found;
}
