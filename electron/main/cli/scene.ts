import path from 'node:path';
import { success } from '#contract/result.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { readDeckArchive } from '../services/deck-archive.ts';
import type { Command } from './command.ts';
import { problemSentence } from './problem-sentence.ts';
import { readOptions } from './read-options.ts';

export const scene: Command = {
  usage: 'scene DECK',
  does: { 'zh-CN': '以 JSON 输出每一页的版面', en: 'prints the scenes of a deck as JSON' },
  run: async (args, context) => {
    const read = readOptions(args, {}, 1);
    if (!read.ok) return read;
    const archive = await readDeckArchive(path.resolve(context.folder, read.value.positionals[0] ?? ''));
    if (!archive.ok) return archive;
    const { scenes, problems } = layoutDeck(archive.value.deck);
    return success({
      data: scenes,
      lines: null,
      problems: problems.map((problem) => problemSentence(problem, scenes, context.locale)),
    });
  },
};
