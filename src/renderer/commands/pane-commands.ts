import type { CommandGroup } from './command.ts';

/** Parts of the window in the order F6 goes through them; those that are not shown are passed over. */
const panes = [
  'toolbar',
  'navigator',
  'sorter',
  'canvas',
  'notes',
  'data-drawer',
  'inspector',
  'history-panel',
  'status-bar',
];

/** What of a pane takes the focus first: what is chosen there, else what Tab would reach. */
const chosen = '[data-slot][data-selected], [aria-selected="true"][tabindex="0"], [data-pane-start], textarea';
const reachable = [
  'button:not(:disabled):not([tabindex="-1"])',
  'input:not(:disabled):not([tabindex="-1"])',
  'textarea:not(:disabled)',
  '[contenteditable="true"]',
  '[tabindex="0"]',
].join(', ');

export const paneCommands = [
  { id: 'next-pane', keys: 'F6', enabled: () => true, perform: () => goToPane(1) },
  { id: 'previous-pane', keys: 'Shift+F6', enabled: () => true, perform: () => goToPane(-1) },
] satisfies CommandGroup;

function goToPane(step: 1 | -1): void {
  const shown = panes.flatMap((name) => document.querySelector<HTMLElement>(`[data-testid="${name}"]`) ?? []);
  const here = shown.findIndex((pane) => pane.contains(document.activeElement));
  // From nowhere F6 goes to the slide.
  const canvas = shown.findIndex((pane) => pane.dataset.testid === 'canvas' || pane.dataset.testid === 'sorter');
  for (let turn = 1; turn <= shown.length; turn += 1) {
    const at = here === -1 ? canvas + (turn - 1) * step : here + turn * step;
    const pane = shown[(at + shown.length * 2) % shown.length];
    const target = pane?.querySelector<HTMLElement>(chosen) ?? pane?.querySelector<HTMLElement>(reachable);
    if (target === null || target === undefined) continue;
    target.focus();
    return;
  }
}
