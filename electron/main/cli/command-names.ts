/** Commands of the command line, by which a start without a window is told from a file to open. */
export const commandNames = [
  'demo',
  'import',
  'extract',
  'build',
  'rebind',
  'export',
  'compare',
  'check',
  'scene',
  'store',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];
