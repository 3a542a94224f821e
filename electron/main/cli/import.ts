import { rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { failureSentence } from '#contract/failure-sentences.ts';
import { type Result, success } from '#contract/result.ts';
import { revisionReasons } from '#contract/store-contract.ts';
import { columnLetters } from '#core/tables/grid.ts';
import type { StoreDatabase } from '#store/connect.ts';
import { createStore } from '#store/create-store.ts';
import { openFile } from '#store/import/open-file.ts';
import { loadNames } from '#store/import/prepare-import.ts';
import { type ImportDone, runImport } from '#store/import/run-import.ts';
import { closeDatabase, openDatabase } from '#store/open-store.ts';
import { readImportFile } from '#store/read/read-file.ts';
import { failureOf } from '#store/store-failure.ts';
import type { Command, CommandContext, Locale } from './command.ts';
import { readOptions, wrongUsage } from './read-options.ts';

const options = {
  store: { type: 'string' },
  preset: { type: 'string' },
  reason: { type: 'string' },
  conflicts: { type: 'string' },
} as const;

type ImportReport = ReturnType<typeof reportOf>;

export const importCommand: Command = {
  usage:
    'import FILE… --store DB [--preset table|nbs|yearbook|world-bank|open-sdg|sdmx] [--reason R1|R2|R3|C] [--conflicts keep|replace]',
  does: {
    'zh-CN': '把表格（xlsx、xls、ods、csv、数据包）导入指标库；指标库不存在时新建',
    en: 'imports tables (xlsx, xls, ods, csv, data packages) into a store, made when there is none',
  },
  run: async (args, context) => {
    const read = readOptions(args, options, 'some');
    if (!read.ok) return read;
    const { store, preset = null, reason = null, conflicts = 'keep' } = read.value.values;
    if (store === undefined) return wrongUsage('--store DB');
    const reasonCode = revisionReasons.find((code) => code === reason) ?? null;
    if (reason !== null && reasonCode === null) return wrongUsage(`--reason ${reason}`);
    if (conflicts !== 'keep' && conflicts !== 'replace') return wrongUsage(`--conflicts ${conflicts}`);

    const file = path.resolve(context.folder, store);
    const isNew = (await stat(file).catch(() => null)) === null;
    const opened = await openOrCreate(file, isNew);
    if (!opened.ok) return opened;
    const reports: ImportReport[] = [];
    const problems: string[] = [];
    let refused: Result<never> | null = null;
    try {
      for (const name of read.value.positionals) {
        const done = await importFile(
          opened.value,
          path.resolve(context.folder, name),
          preset,
          { reason: reasonCode, conflicts },
          context,
        );
        if (done.ok) reports.push(done.value);
        else {
          refused ??= done;
          problems.push(failureSentence(done.failure, context.locale));
        }
      }
    } catch (error) {
      return failureOf(error, file);
    } finally {
      await closeDatabase(opened.value);
      if (isNew && reports.length === 0) await rm(file, { force: true }); // made for nothing
    }
    if (reports.length === 0 && refused !== null && problems.length === 1) return refused;
    const rejected = reports.reduce((sum, report) => sum + report.rejected, 0);
    if (rejected > 0) problems.push(rejectedSentence(rejected, context.locale));
    return success({
      data: reports.length === 1 ? reports[0] : reports,
      lines: reports.map((report) => lineOf(report, context.locale)),
      problems,
    });
  },
};

async function openOrCreate(file: string, isNew: boolean): Promise<Result<StoreDatabase>> {
  if (isNew) {
    const created = await createStore(file);
    if (!created.ok) return created;
  }
  return openDatabase(file);
}

async function importFile(
  database: StoreDatabase,
  file: string,
  preset: string | null,
  how: { reason: (typeof revisionReasons)[number] | null; conflicts: 'keep' | 'replace' },
  context: CommandContext,
): Promise<Result<ImportReport>> {
  const read = await readImportFile(file);
  if (!read.ok) return read;
  const { name, bytes } = read.value;
  const { vocabulary } = await loadNames(database);
  const opened = await openFile(name, bytes, { preset, vocabulary, database });
  if (!opened.ok) return opened;
  const done = await runImport(database, opened.value, {
    ...how,
    who: os.userInfo().username,
    now: new Date(),
    cancelled: context.cancelled,
    progress: () => undefined,
  });
  return done.ok
    ? success(reportOf(name, opened.value.preset.id, opened.value.format, done.value, context.locale))
    : done;
}

function reportOf(
  file: string,
  preset: string,
  format: string,
  { batchId, summary, issues }: ImportDone,
  locale: Locale,
) {
  return {
    file,
    batch: batchId,
    format,
    preset,
    rowsIn: summary.rowsIn,
    observations: summary.observations,
    added: summary.added,
    revised: summary.revised,
    unchanged: summary.unchanged,
    rejected: summary.rejected,
    conflicts: summary.conflicts,
    issues: issues.map(({ place, rule, severity, message, suggestion }) => ({
      sheet: place?.sheet ?? '',
      row: place?.row ?? null,
      column: place?.column ?? null,
      cell:
        place === null || place.row === null || place.column === null
          ? null
          : `${columnLetters(place.column - 1)}${place.row}`,
      rule,
      severity,
      message: message[locale],
      suggestion: suggestion?.[locale] ?? null,
    })),
  };
}

function lineOf(report: ImportReport, locale: Locale): string {
  const { file, batch, added, revised, unchanged, rejected, conflicts, issues } = report;
  return locale === 'en'
    ? `${file}: ${added} added, ${revised} revised, ${unchanged} unchanged, ${rejected} rejected, ${conflicts} in conflict, ${issues.length} issues (${batch})`
    : `${file}：新增${added}，修订${revised}，未变${unchanged}，拒绝${rejected}，冲突${conflicts}，提示${issues.length}条（${batch}）`;
}

function rejectedSentence(count: number, locale: Locale): string {
  return locale === 'en'
    ? `${count} figures were not imported; --json lists them by row and column.`
    : `有${count}个数值没有导入，用 --json 查看所在的行和列。`;
}
