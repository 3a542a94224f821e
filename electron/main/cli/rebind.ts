import path from 'node:path';
import type { RebindPreview } from '#contract/document-contract.ts';
import { success } from '#contract/result.ts';
import { readDeckArchive } from '../services/deck-archive.ts';
import { openIndicators } from '../services/indicators.ts';
import { rebindBriefing, rebindPreview } from '../services/rebinding.ts';
import type { Command, Locale } from './command.ts';
import { readOptions, wrongUsage } from './read-options.ts';
import { saveDeck } from './save-deck.ts';

const options = {
  store: { type: 'string' },
  area: { type: 'string' },
  period: { type: 'string' },
  out: { type: 'string' },
} as const;

export const rebind: Command = {
  usage: 'rebind DECK --store DB --out F.danxia [--area CODE] [--period P]',
  does: {
    'zh-CN': '为另一地区或时期生成同样的汇报，并列出没有数据的地方和需要复核的标题',
    en: 'makes the same briefing of another area or period; lists what has no figures and titles to read again',
  },
  run: async (args, context) => {
    const read = readOptions(args, options, 1);
    if (!read.ok) return read;
    const { store, area, period, out } = read.value.values;
    if (store === undefined) return wrongUsage('--store DB');
    if (out === undefined) return wrongUsage('--out F.danxia');
    if (area === undefined && period === undefined) return wrongUsage('--area CODE | --period P');
    const archive = await readDeckArchive(path.resolve(context.folder, read.value.positionals[0] ?? ''));
    if (!archive.ok) return archive;
    const { deck, assets } = archive.value;
    const indicators = openIndicators(path.resolve(context.folder, store), null);
    try {
      const to = { area: area ?? deck.area.code, period: period ?? deck.period };
      const rebound = await rebindBriefing(indicators, deck, to);
      if (!rebound.ok) return rebound;
      const file = path.resolve(context.folder, out);
      const saved = await saveDeck(file, rebound.value.deck, assets);
      if (!saved.ok) return saved;
      const preview = rebindPreview(deck, rebound.value, context.locale);
      return success({
        data: { file, ...preview },
        lines: [file],
        problems: [
          ...preview.gaps.map((gap) => gapSentence(gap, context.locale)),
          ...preview.messages.map((message) => messageSentence(message, context.locale)),
        ],
      });
    } finally {
      await indicators.close();
    }
  },
};

function gapSentence({ slide, name, period }: RebindPreview['gaps'][number], locale: Locale): string {
  return locale === 'en'
    ? `Page ${slide}: the store has no counterpart of ${name} (${period}); its place is empty.`
    : `第 ${slide} 页：指标库中没有与“${name}（${period}）”对应的数据，该处留空。`;
}

type Message = RebindPreview['messages'][number];

const reasons: Readonly<Record<Message['reason'], Readonly<Record<Locale, string>>>> = {
  direction: { 'zh-CN': '增减方向变了', en: 'what it tells of rises or falls the other way' },
  'first-place': { 'zh-CN': '首位有变', en: 'a first place was lost or won' },
  missing: { 'zh-CN': '缺少数据', en: 'a figure of it is missing' },
};

function messageSentence({ slide, reason }: Message, locale: Locale): string {
  return locale === 'en'
    ? `Page ${slide}: read the title again, ${reasons[reason].en}.`
    : `第 ${slide} 页：请复核标题，${reasons[reason]['zh-CN']}。`;
}
