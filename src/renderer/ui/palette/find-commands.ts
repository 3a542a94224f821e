import type { CommandId } from '#renderer/commands/command.ts';
import { commandIds, commands } from '#renderer/commands/commands.ts';
import { editorState } from '#renderer/commands/editor-state.ts';
import { commandWords } from '../locales/command-words.ts';

const hidden: readonly CommandId[] = ['command-palette', 'deselect'];

/** Commands that can be done now and whose name, in either language, holds every word of the query. */
export function findCommands(query: string): CommandId[] {
  const state = editorState();
  const words = query.toLowerCase().split(/\s+/);
  return commandIds.filter((id) => {
    if (hidden.includes(id)) return false;
    const names = [commandWords['zh-CN'].command[id], commandWords.en.command[id], id];
    const name = names.join(' ').toLowerCase();
    return words.every((word) => name.includes(word)) && commands[id].enabled(state);
  });
}
