import { build } from './build.ts';
import type { Command } from './command.ts';
import type { CommandName } from './command-names.ts';
import { compare } from './compare.ts';
import { demo } from './demo.ts';
import { exportCommand } from './export.ts';
import { extract } from './extract.ts';
import { importCommand } from './import.ts';
import { notYet } from './not-yet.ts';
import { rebind } from './rebind.ts';
import { scene } from './scene.ts';
import { store } from './store.ts';

/** Every command but `help`, which is about these. */
export const commands: Readonly<Record<Exclude<CommandName, 'help'>, Command>> = {
  demo,
  build,
  rebind,
  export: exportCommand,
  compare,
  scene,
  store,
  import: importCommand,
  extract,
  check: notYet('check', 'check DECK', {
    'zh-CN': '检查汇报（尚未提供）',
    en: 'checks a briefing (not yet)',
  }),
};
