import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { plainPdf } from '#contract/pdf-options.ts';
import { success } from '#contract/result.ts';
import { wholeDeck } from '#core/deck/slide-range.ts';
import { sampleFolder } from '../locations.ts';
import { assembleBriefing, sampleBriefing } from '../services/assembly.ts';
import { openIndicators } from '../services/indicators.ts';
import type { Command } from './command.ts';
import { exportFiles, problemSentences } from './export-files.ts';
import { readOptions, wrongUsage } from './read-options.ts';
import { saveDeck } from './save-deck.ts';
import { themeNamed } from './theme-option.ts';

const name = 'shaoguan-2020';

/** Sample store → assembled deck → every format, in one folder. */
export const demo: Command = {
  usage: 'demo --out DIR [--theme danxia|qinglv|zhengwu]',
  does: {
    'zh-CN': '用示例指标库生成韶关汇报，并导出全部格式',
    en: 'assembles the Shaoguan briefing from the sample store and exports every format',
  },
  run: async (args, context) => {
    const read = readOptions(args, { out: { type: 'string' }, theme: { type: 'string' } }, 0);
    if (!read.ok) return read;
    const { out, theme = 'danxia' } = read.value.values;
    const themeId = themeNamed(theme);
    if (out === undefined) return wrongUsage('--out DIR');
    if (themeId === null) return wrongUsage(`--theme ${theme}`);
    const folder = path.resolve(context.folder, out);

    const temporary = await mkdtemp(path.join(tmpdir(), 'danxia-demo-'));
    const indicators = openIndicators(path.join(temporary, 'indicators.db'), sampleFolder());
    try {
      const assembled = await assembleBriefing(indicators, { ...sampleBriefing, theme: themeId }, 'zh-CN', new Date());
      if (!assembled.ok) return assembled;
      const { deck } = assembled.value;
      const targets = {
        pptx: path.join(folder, `${name}.pptx`),
        pdf: path.join(folder, `${name}.pdf`),
        png: path.join(folder, 'pages'),
      };
      const exported = await exportFiles({ deck, assets: {}, range: wholeDeck, targets, pdf: plainPdf }, context);
      if (!exported.ok) return exported;
      const deckFile = path.join(folder, `${name}.danxia`);
      const saved = await saveDeck(deckFile, deck);
      if (!saved.ok) return saved;
      const files = [deckFile, ...exported.value.files.map(({ file }) => file)];
      return success({
        data: { files, slides: exported.value.pages, problems: exported.value.problems },
        lines: files,
        problems: problemSentences(exported.value, deck, context),
      });
    } finally {
      await indicators.close();
      await rm(temporary, { recursive: true, force: true });
    }
  },
};
