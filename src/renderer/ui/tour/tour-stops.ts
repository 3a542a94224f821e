import type { CommandId } from '#renderer/commands/command.ts';

/** What the tour points at, in order; `keys` are those of the command its words name. */
export const tourStops = [
  { name: 'slides', target: '[data-testid="navigator"]', side: 'right-start' },
  { name: 'canvas', target: '[data-stage]', side: 'bottom' },
  { name: 'data', target: '[data-testid="command-toggle-data"]', side: 'bottom-end' },
  { name: 'inspector', target: '[data-testid="inspector"]', side: 'left-start' },
  { name: 'palette', target: '[data-testid="command-command-palette"]', side: 'bottom-end', keys: 'command-palette' },
  { name: 'present', target: '[data-testid="command-present"]', side: 'bottom-end', keys: 'present-from-start' },
] as const satisfies readonly {
  name: string;
  target: string;
  side: 'right-start' | 'left-start' | 'bottom' | 'bottom-end';
  keys?: CommandId;
}[];
