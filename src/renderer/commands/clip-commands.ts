import { type Clip, clipOfBlock, clipOfSlides } from '#core/deck/clip/clip.ts';
import type { Block } from '#core/deck/deck.ts';
import { gridOfBlock } from '#core/deck-data/block-grid.ts';
import { clipText } from '#core/deck-data/clip-text.ts';
import { api } from '#renderer/api.ts';
import { translations } from '#renderer/ui/locales/i18n.ts';
import { remark, report } from '#renderer/ui/notices/report.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { always, type CommandGroup } from './command.ts';
import type { EditorState } from './editor-state.ts';
import { pasteClip, pastePicture, pasteText } from './inserting/paste.ts';
import { deleteSelected } from './slide-commands.ts';

/**
 * The keys are shown, not listened for: the browser and the native menu turn them into clipboard events, which mean text
 * while text is typed and these commands everywhere else (`clipboard-events.ts`).
 */
export const clipCommands = [
  { id: 'cut', keys: 'Mod+X', heldBy: 'browser', enabled: hasClip, perform: cut },
  {
    id: 'copy',
    keys: 'Mod+C',
    heldBy: 'browser',
    enabled: hasClip,
    perform: async (state) => {
      if (await copy(state)) remark(copied(state));
    },
  },
  { id: 'paste', keys: 'Mod+V', heldBy: 'browser', enabled: always, perform: paste },
] satisfies CommandGroup;

function hasClip(state: EditorState): boolean {
  return clipOf(state) !== null;
}

/** The selected block, or the selected slides where no slot is selected. */
function clipOf(state: EditorState): Clip | null {
  const { deck, selection } = state.document;
  if (state.current === null) return null;
  if (selection.slot === null) return clipOfSlides(deck, selection.slideIds);
  const block = blockOf(state);
  return block === null ? null : clipOfBlock(deck, block);
}

function blockOf({ document, current }: EditorState): Block | null {
  const { slot } = document.selection;
  return slot === null ? null : (current?.slide.blocks[slot] ?? null);
}

async function copy(state: EditorState): Promise<boolean> {
  const clip = clipOf(state);
  if (clip === null) return false;
  const { deck } = state.document;
  const grid = clip.kind === 'block' ? gridOfBlock(clip.block, deck) : null;
  const rows = grid === null ? null : grid.map((row) => row.map(({ text, number }) => ({ text, number })));
  const answer = await api.clipCopy({ clip, text: clipText(clip, deck), rows });
  if (!answer.ok) report(answer.failure);
  return answer.ok;
}

/** Nothing leaves the deck before it is on the clipboard. */
async function cut(state: EditorState): Promise<void> {
  const block = blockOf(state);
  const { slot } = state.document.selection;
  if (!(await copy(state)) || state.current === null) return;
  if (block === null || slot === null) deleteSelected(state);
  else documentStore().run('removeBlock', { slideId: state.current.slide.id, slot });
}

async function paste(): Promise<void> {
  const answer = await api.clipPaste({});
  if (!answer.ok) report(answer.failure);
  else if (answer.value === null) remark(translations.t('clip.nothing'));
  else if (answer.value.kind === 'text') pasteText(answer.value.text);
  else if (answer.value.kind === 'picture') pastePicture(answer.value.asset);
  else pasteClip(answer.value);
}

function copied({ document }: EditorState): string {
  const { slot, slideIds } = document.selection;
  return slot === null ? translations.t('clip.slides', { count: slideIds.length }) : translations.t('clip.block');
}
