import path from 'node:path';
import { success } from '#contract/result.ts';
import { compareDecks } from '#core/deck-difference/compare-decks.ts';
import { differenceSentence } from '#core/deck-difference/difference-sentence.ts';
import { readDeckArchive } from '../services/deck-archive.ts';
import type { Command } from './command.ts';
import { readOptions } from './read-options.ts';

export const compare: Command = {
  usage: 'compare DECK DECK',
  does: {
    'zh-CN': '逐页说明第二份汇报与第一份有何不同',
    en: 'tells slide by slide how the second deck differs from the first',
  },
  run: async (args, context) => {
    const read = readOptions(args, {}, 2);
    if (!read.ok) return read;
    const [first = '', second = ''] = read.value.positionals;
    const before = await readDeckArchive(path.resolve(context.folder, first));
    if (!before.ok) return before;
    const after = await readDeckArchive(path.resolve(context.folder, second));
    if (!after.ok) return after;
    const differences = compareDecks(before.value.deck, after.value.deck).map((difference) => ({
      ...difference,
      sentence: differenceSentence(difference, context.locale),
    }));
    const none = context.locale === 'en' ? 'No difference.' : '两份汇报没有差异。';
    const lines = differences.length === 0 ? [none] : differences.map(({ sentence }) => sentence);
    return success({ data: differences, lines, problems: [] });
  },
};
