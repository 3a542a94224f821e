import path from 'node:path';
import { success } from '#contract/result.ts';
import { briefingLengths } from '#core/assemble/length.ts';
import { allSlides } from '#core/deck/find.ts';
import { topicOf, topics } from '#core/indicators/topics.ts';
import { assembleBriefing } from '../services/assembly.ts';
import { openIndicators } from '../services/indicators.ts';
import type { Command, Locale } from './command.ts';
import { readOptions, wrongUsage } from './read-options.ts';
import { saveDeck } from './save-deck.ts';
import { themeNamed } from './theme-option.ts';

const options = {
  store: { type: 'string' },
  area: { type: 'string' },
  period: { type: 'string' },
  topics: { type: 'string' },
  out: { type: 'string' },
  title: { type: 'string' },
  organisation: { type: 'string' },
  theme: { type: 'string' },
  length: { type: 'string' },
} as const;

export const build: Command = {
  usage:
    'build --store DB --area CODE --period P --topics A,B --out F.danxia [--title T] [--organisation O] [--theme danxia|qinglv|zhengwu] [--length short|usual|detailed]',
  does: { 'zh-CN': '从指标库生成汇报', en: 'assembles a briefing from an indicator store' },
  run: async (args, context) => {
    const read = readOptions(args, options, 0);
    if (!read.ok) return read;
    const {
      store,
      area,
      period,
      topics: chosen,
      out,
      title = '',
      organisation = '',
      theme = 'danxia',
      length: lengthName = 'detailed',
    } = read.value.values;
    const themeId = themeNamed(theme);
    const length = briefingLengths.find((each) => each === lengthName);
    if (store === undefined) return wrongUsage('--store DB');
    if (area === undefined) return wrongUsage('--area CODE');
    if (period === undefined) return wrongUsage('--period P');
    if (chosen === undefined) return wrongUsage('--topics A,B');
    if (out === undefined) return wrongUsage('--out F.danxia');
    if (themeId === null) return wrongUsage(`--theme ${theme}`);
    if (length === undefined) return wrongUsage(`--length ${lengthName}`);

    const indicators = openIndicators(path.resolve(context.folder, store), null);
    try {
      const request = { area, period, topics: topicIds(chosen), length, title, organisation, theme: themeId };
      const made = await assembleBriefing(indicators, request, 'zh-CN', new Date());
      if (!made.ok) return made;
      const { deck, lacking } = made.value;
      const file = path.resolve(context.folder, out);
      const saved = await saveDeck(file, deck);
      if (!saved.ok) return saved;
      return success({
        data: { file, slides: allSlides(deck).length, lacking },
        lines: [file],
        // Asked for all there is, a topic without figures is no problem.
        problems: (chosen === 'all' ? [] : lacking).map((topic) => lackingSentence(topic, context.locale)),
      });
    } finally {
      await indicators.close();
    }
  },
};

function lackingSentence(topic: string, locale: Locale): string {
  const named = topicOf(topic);
  return locale === 'en'
    ? `The store has no figures of “${named?.nameEn ?? topic}”; the briefing has no such section.`
    : `指标库中没有“${named?.nameZh ?? topic}”的数据，汇报中没有这一章。`;
}

/** Topics by id or by their Chinese name; `all` for every one. An unknown one is refused where the deck is assembled. */
function topicIds(text: string): string[] {
  if (text === 'all') return topics.map(({ id }) => id);
  return text
    .split(/[,，]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => topics.find(({ nameZh }) => nameZh === word)?.id ?? word);
}
