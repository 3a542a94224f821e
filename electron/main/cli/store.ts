import path from 'node:path';
import { type Result, success } from '#contract/result.ts';
import { exportKinds } from '#contract/store-contract.ts';
import { backupStore } from '#store/backup/backup-store.ts';
import { checkStore } from '#store/backup/check-store.ts';
import { restoreStore } from '#store/backup/restore-store.ts';
import { exportStore } from '#store/export/export-store.ts';
import type { Command, Locale, Report } from './command.ts';
import { readOptions, wrongUsage } from './read-options.ts';

const options = {
  store: { type: 'string' },
  from: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  empty: { type: 'boolean' },
} as const;

type Given = { store: string; from?: string; out?: string; format?: string; empty?: boolean };

export const store: Command = {
  usage:
    'store check --store DB | store backup --store DB --out FOLDER | store restore --from BACKUP --store DB | store export --store DB --format csv|template|yearbook|sdmx|package --out FILE [--empty]',
  does: {
    'zh-CN': '检查、备份、恢复、导出指标库',
    en: 'checks, backs up, restores and exports an indicator store',
  },
  run: async (args, context) => {
    const read = readOptions(args, options, 1, 'store check|backup|restore|export');
    if (!read.ok) return read;
    const { values, positionals } = read.value;
    const [name = ''] = positionals;
    if (!Object.hasOwn(actions, name)) return wrongUsage(`store ${name}`);
    if (values.store === undefined) return wrongUsage('--store DB');
    const at = (target: string) => path.resolve(context.folder, target);
    const given: Given = { ...values, store: at(values.store) };
    if (values.from !== undefined) given.from = at(values.from);
    if (values.out !== undefined) given.out = at(values.out);
    return actions[name as keyof typeof actions](given, context.locale);
  },
};

const actions = { check, backup, restore, export: exportFigures };

async function check({ store: file }: Given, locale: Locale): Promise<Result<Report>> {
  const checked = await checkStore(file, locale);
  if (!checked.ok) return checked;
  const { healthy, problems, indicators, observations } = checked.value;
  const summary =
    locale === 'en'
      ? `${indicators} indicators, ${observations} figures`
      : `${indicators} 个指标，${observations} 个数据`;
  const verdict = locale === 'en' ? 'sound' : '完好';
  return success({ data: checked.value, lines: healthy ? [`${summary}: ${verdict}`] : [summary], problems });
}

async function backup({ store: file, out }: Given): Promise<Result<Report>> {
  if (out === undefined) return wrongUsage('--out FOLDER');
  const made = await backupStore(file, out, new Date());
  if (!made.ok) return made;
  const target = path.join(out, made.value.backupId);
  return success({ data: { file: target, ...made.value }, lines: [target], problems: [] });
}

/** What is replaced is kept in the folder `backups` beside the store. */
async function restore({ store: file, from }: Given): Promise<Result<Report>> {
  if (from === undefined) return wrongUsage('--from BACKUP');
  const folder = path.join(path.dirname(file), 'backups');
  const restored = await restoreStore(from, file, { folder, now: new Date() });
  if (!restored.ok) return restored;
  const { kept } = restored.value;
  return success({ data: { file, kept }, lines: kept === null ? [file] : [file, kept], problems: [] });
}

async function exportFigures({ store: file, format, out, empty = false }: Given): Promise<Result<Report>> {
  const kind = exportKinds.find((known) => known === format);
  if (kind === undefined) return wrongUsage(`--format ${exportKinds.join('|')}`);
  if (out === undefined) return wrongUsage('--out FILE');
  if (empty && kind !== 'template') return wrongUsage('--empty');
  const exported = await exportStore(file, kind, out, { empty, now: new Date() });
  if (!exported.ok) return exported;
  return success({ data: { file: out, format: kind }, lines: [out], problems: [] });
}
