import path from 'node:path';
import { success } from '#contract/result.ts';
import { type StatementJson, statementJson } from '#core/extract/statement-json.ts';
import { printPeriod } from '#core/indicators/period.ts';
import { printWithUnit, unitName } from '#core/indicators/unit.ts';
import { readAndExtract } from '#store/read-document/read-and-extract.ts';
import { readDocumentFile } from '#store/read-document/read-document-file.ts';
import { characterMapsFolder } from '../locations.ts';
import type { Command, Locale } from './command.ts';
import { readOptions } from './read-options.ts';

export const extract: Command = {
  usage: 'extract FILE',
  does: {
    'zh-CN': '从文稿（txt、docx、pdf、html）中提取指标数据，按原文顺序输出',
    en: 'finds the figures a text states (txt, docx, pdf, html), in the order of the text',
  },
  run: async (args, context) => {
    const read = readOptions(args, {}, 1, 'FILE');
    if (!read.ok) return read;
    const file = await readDocumentFile(path.resolve(context.folder, read.value.positionals[0] ?? ''));
    if (!file.ok) return file;
    const start = { kind: 'file' as const, ...file.value, characterMaps: characterMapsFolder() };
    const found = await readAndExtract(start, () => undefined);
    if (!found.ok) return found;
    const statements = found.value.candidates.map(statementJson);
    return success({
      data: statements,
      lines: statements.map((statement) => lineOf(statement, context.locale)),
      problems: [],
    });
  },
};

function lineOf(statement: StatementJson, locale: Locale): string {
  const { name, period, region, quote } = statement;
  const quoted = quote.replace(/\s+/g, ' ');
  return [name, region ?? '—', printPeriod(period, locale), saying(statement, locale), quoted].join('\t');
}

function saying(statement: StatementJson, locale: Locale): string {
  const { value, unit, growthPct, changePP, ranks, qualifier } = statement;
  const level = value === null ? '' : printWithUnit(String(value), unit ?? '', locale);
  const points = locale === 'en' ? ` ${unitName('个百分点', 'en')}` : '个百分点';
  return [
    level === '' ? '' : `${level}${qualifier === null ? '' : ` (${qualifier})`}`,
    growthPct === null ? '' : `${signed(growthPct)}%`,
    changePP === null ? '' : `${signed(changePP)}${points}`,
    ...ranks.map(({ rank, scope }) => (locale === 'en' ? `no. ${rank} (${scope})` : `${scope}第${rank}位`)),
  ]
    .filter((part) => part !== '')
    .join(locale === 'en' ? ', ' : '，');
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number);
}
