import { blockWords } from './block-words.ts';
import { canvasWords } from './canvas-words.ts';
import { commandWords } from './command-words.ts';
import { dataDrawerWords } from './data-drawer-words.ts';
import { dialogWords } from './dialog-words.ts';
import { fileWords } from './file-words.ts';
import { historyWords } from './history-words.ts';
import type { Words } from './in-both-languages.ts';
import { inspectorWords } from './inspector-words.ts';
import { tourWords } from './tour-words.ts';
import { windowWords } from './window-words.ts';

/** All words of the interface. */
export const zhCN = {
  ...commandWords['zh-CN'],
  ...windowWords['zh-CN'],
  ...dataDrawerWords['zh-CN'],
  ...canvasWords['zh-CN'],
  ...inspectorWords['zh-CN'],
  ...blockWords['zh-CN'],
  ...dialogWords['zh-CN'],
  ...fileWords['zh-CN'],
  ...tourWords['zh-CN'],
  ...historyWords['zh-CN'],
};
export const en: Words<typeof zhCN> = {
  ...commandWords.en,
  ...windowWords.en,
  ...dataDrawerWords.en,
  ...canvasWords.en,
  ...inspectorWords.en,
  ...blockWords.en,
  ...dialogWords.en,
  ...fileWords.en,
  ...tourWords.en,
  ...historyWords.en,
};
