import path from 'node:path';
import { success } from '#contract/result.ts';
import { readDeckArchive } from '../services/deck-archive.ts';
import type { Command } from './command.ts';
import { exportFiles, problemSentences } from './export-files.ts';
import { readPdfOptions } from './pdf-options.ts';
import { readOptions, wrongUsage } from './read-options.ts';
import { readSlideRange } from './slide-range.ts';

const options = {
  pptx: { type: 'string' },
  pdf: { type: 'string' },
  png: { type: 'string' },
  svg: { type: 'string' },
  xlsx: { type: 'string' },
  handout: { type: 'string' },
  greyscale: { type: 'boolean' },
  slides: { type: 'string' },
  section: { type: 'string' },
  'no-hidden': { type: 'boolean' },
  'skip-failed': { type: 'boolean' },
} as const;

export const exportCommand: Command = {
  usage:
    'export DECK [--pptx F] [--pdf F [--handout notes|2|4|6] [--greyscale]] [--png DIR] [--svg DIR] [--xlsx F] [--slides 3-7,9 | --section NAME] [--no-hidden] [--skip-failed]',
  does: {
    'zh-CN': '导出 PowerPoint、PDF、页面图片或数据：全部、一章或几页；画不出的页报错，除非 --skip-failed',
    en: 'exports PowerPoint, PDF, page pictures or the data: all, a section or some pages; refuses where a page fails, but for --skip-failed',
  },
  run: async (args, context) => {
    const read = readOptions(args, options, 1);
    if (!read.ok) return read;
    const given = read.value.values;
    const pdf = readPdfOptions(given);
    if (!pdf.ok) return pdf;
    const at = (target: string | undefined) =>
      target === undefined ? undefined : path.resolve(context.folder, target);
    const targets = {
      pptx: at(given.pptx),
      pdf: at(given.pdf),
      png: at(given.png),
      svg: at(given.svg),
      xlsx: at(given.xlsx),
    };
    if (Object.values(targets).every((target) => target === undefined)) {
      return wrongUsage('--pptx F | --pdf F | --png DIR | --svg DIR | --xlsx F');
    }
    if (given.slides !== undefined && given.section !== undefined) return wrongUsage('--slides | --section');

    const archive = await readDeckArchive(path.resolve(context.folder, read.value.positionals[0] ?? ''));
    if (!archive.ok) return archive;
    const { deck, assets } = archive.value;
    const range = readSlideRange(given, deck);
    if (!range.ok) return range;
    const order = { deck, assets, range: range.value, targets, pdf: pdf.value };
    const exported = await exportFiles(order, context, given['skip-failed'] ?? false);
    if (!exported.ok) return exported;
    const { files, pages, problems, skipped, lost } = exported.value;
    return success({
      data: { files, slides: pages, problems, skipped, lost },
      lines: files.map(({ file }) => file),
      problems: problemSentences(exported.value, deck, context),
    });
  },
};
