import path from 'node:path';
import { success } from '#contract/result.ts';
import { readDeckArchive } from '../services/deck-archive.ts';
import type { Command } from './command.ts';
import { exportFiles, problemSentences } from './export-files.ts';
import { readPdfOptions } from './pdf-options.ts';
import { readOptions, wrongUsage } from './read-options.ts';

const options = {
  pptx: { type: 'string' },
  pdf: { type: 'string' },
  png: { type: 'string' },
  handout: { type: 'string' },
  greyscale: { type: 'boolean' },
} as const;

export const exportCommand: Command = {
  usage: 'export DECK [--pptx F] [--pdf F [--handout notes|2|4|6] [--greyscale]] [--png DIR]',
  does: { 'zh-CN': '导出 PowerPoint、PDF 或页面图片', en: 'exports PowerPoint, PDF or page pictures' },
  run: async (args, context) => {
    const read = readOptions(args, options, 1);
    if (!read.ok) return read;
    const { pptx, pdf, png } = read.value.values;
    const printed = readPdfOptions(read.value.values);
    if (!printed.ok) return printed;
    if (pptx === undefined && pdf === undefined && png === undefined)
      return wrongUsage('--pptx F | --pdf F | --png DIR');

    const archive = await readDeckArchive(path.resolve(context.folder, read.value.positionals[0] ?? ''));
    if (!archive.ok) return archive;
    const { deck, assets } = archive.value;
    const at = (target: string | undefined) =>
      target === undefined ? undefined : path.resolve(context.folder, target);
    const targets = { pptx: at(pptx), pdf: at(pdf), png: at(png) };
    const exported = await exportFiles(deck, assets, targets, context, printed.value);
    if (!exported.ok) return exported;
    const { files, pages, problems } = exported.value;
    return success({
      data: { files, slides: pages, problems },
      lines: files.map(({ file }) => file),
      problems: problemSentences(exported.value, deck, context),
    });
  },
};
