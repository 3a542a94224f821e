import type { CommandId } from '#renderer/commands/command.ts';
import { commands } from '#renderer/commands/commands.ts';
import { toEditorState } from '#renderer/commands/editor-state.ts';
import { useDocument } from '../state/current-document.ts';
import { useView } from '../state/view-store.ts';

/** Whether a command can be done now; draws again only when the answer changes. */
export function useEnabled(id: CommandId): boolean {
  return useDocument((document) => commands[id].enabled(toEditorState(document, useView.getState())));
}
