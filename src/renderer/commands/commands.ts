import { menuCommands } from '#contract/menu-commands.ts';
import { keysOfMenu } from '#contract/menu-keys.ts';
import { doWaitingWork } from '#renderer/ui/state/after-frame.ts';
import { finishText } from '#renderer/ui/state/text-session.ts';
import { blockCommands } from './block-commands.ts';
import { clipCommands } from './clip-commands.ts';
import { type Command, type CommandDefinition, type CommandId, editorCommands } from './command.ts';
import { copyCommands } from './copy-commands.ts';
import { editorState } from './editor-state.ts';
import { fileCommands } from './file-commands.ts';
import { findCommands } from './find-commands.ts';
import { historyCommands } from './history-commands.ts';
import { isWindows } from './keys.ts';
import { navigationCommands } from './navigation-commands.ts';
import { paneCommands } from './pane-commands.ts';
import { sectionCommands } from './section-commands.ts';
import { showCommands } from './show-commands.ts';
import { slideCommands } from './slide-commands.ts';
import { splitCommands } from './split-commands.ts';
import { viewCommands } from './view-commands.ts';

const all = [
  ...fileCommands,
  ...historyCommands,
  ...findCommands,
  ...slideCommands,
  ...sectionCommands,
  ...blockCommands,
  ...splitCommands,
  ...clipCommands,
  ...copyCommands,
  ...navigationCommands,
  ...paneCommands,
  ...viewCommands,
  ...showCommands,
];

/** Names that no file above defines; the registry below compiles only while there is none. */
type Undefined = Exclude<CommandId, (typeof all)[number]['id']>;
type Complete = [Undefined] extends [never] ? Readonly<Record<CommandId, Command>> : { missing: Undefined };

/** Every command of the window, once. */
export const commands: Complete = Object.fromEntries(
  all.map((definition): [string, Command] => [definition.id, withKeys(definition)]),
) as Readonly<Record<CommandId, Command>>;

function withKeys(definition: CommandDefinition): Command {
  if ('keys' in definition) return { heldBy: 'window', ...definition };
  return { ...definition, ...keysOfMenu(definition.id, isWindows) };
}

export const commandIds: readonly CommandId[] = [...menuCommands, ...editorCommands];

/** Does a command when it can be done now. Undo inside a text being typed is the text's, all else finishes it first. */
export function perform(id: CommandId): void {
  const command = commands[id];
  if (id === 'undo' || id === 'redo') doWaitingWork();
  else finishText();
  const state = editorState();
  if (command.enabled(state)) void command.perform(state);
}
