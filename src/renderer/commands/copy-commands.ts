import type { Block } from '#core/deck/deck.ts';
import { gridOfBlock } from '#core/deck-data/block-grid.ts';
import { api } from '#renderer/api.ts';
import { translations } from '#renderer/ui/locales/i18n.ts';
import { remark, report } from '#renderer/ui/notices/report.ts';
import { type CommandGroup, hasSlide } from './command.ts';
import type { EditorState } from './editor-state.ts';

export const copyCommands = [
  { id: 'copy-picture', enabled: hasSlide, perform: copyPicture },
  {
    id: 'copy-data',
    enabled: (state) => dataBlock(state) !== null,
    perform: copyData,
  },
] satisfies CommandGroup;

/** The selected block, or the slide where none is selected. */
async function copyPicture({ document, current }: EditorState): Promise<void> {
  if (current === null) return;
  const { slot } = document.selection;
  const block = slot === null ? undefined : current.slide.blocks[slot];
  const chosen = block === undefined ? null : slot;
  const answer = await api.copyPicture({ deck: document.deck, slideId: current.slide.id, slot: chosen });
  if (!answer.ok) report(answer.failure);
  else if (block === undefined) remark(translations.t('copy.picture'));
  else remark(translations.t('copy.pictureOf', { what: nameOf(block) }));
}

async function copyData(state: EditorState): Promise<void> {
  const block = dataBlock(state);
  const grid = block === null ? null : gridOfBlock(block, state.document.deck);
  if (block === null || grid === null) return;
  const rows = grid.map((row) => row.map(({ text, number }) => ({ text, number })));
  const answer = await api.copyData({ rows });
  if (answer.ok) remark(translations.t('copy.data', { what: nameOf(block) }));
  else report(answer.failure);
}

/** The selected block if it has rows of data; with nothing selected, the only one of the slide that has. */
function dataBlock({ document, current }: EditorState): Block | null {
  if (current === null) return null;
  const { slot } = document.selection;
  const blocks = slot === null ? Object.values(current.slide.blocks) : [current.slide.blocks[slot]];
  const [first, second] = blocks.flatMap((block) => (block !== undefined && hasData(block) ? [block] : []));
  return first !== undefined && second === undefined ? first : null;
}

function hasData({ kind }: Block): boolean {
  return kind === 'chart' || kind === 'table' || kind === 'key-figures';
}

function nameOf(block: Block): string {
  return block.kind === 'chart' && block.heading !== '' ? block.heading : translations.t(`block.${block.kind}`);
}
