import { build } from './build.ts';
import type { Command } from './command.ts';
import type { CommandName } from './command-names.ts';
import { demo } from './demo.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { notYet } from './not-yet.ts';
import { scene } from './scene.ts';
import { store } from './store.ts';

/** Every command but `help`, which is about these. */
export const commands: Readonly<Record<Exclude<CommandName, 'help'>, Command>> = {
  demo,
  build,
  export: exportCommand,
  scene,
  store,
  import: importCommand,
  extract: notYet('extract', 'extract FILE.txt', {
    'zh-CN': '从文章提取指标（尚未提供）',
    en: 'extracts indicators from an article (not yet)',
  }),
  check: notYet('check', 'check DECK', {
    'zh-CN': '检查汇报（尚未提供）',
    en: 'checks a briefing (not yet)',
  }),
};
