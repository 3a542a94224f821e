import type { WriteSheet } from 'hucre/xlsx';
import { observationStatuses } from '#core/indicators/observation.ts';
import { statusWords } from '#core/indicators/status-words.ts';
import { units } from '#core/indicators/unit-table.ts';
import { parseUnit } from '#core/indicators/unit.ts';
import type { StoreDatabase } from '../../connect.ts';
import { safeCell } from '#core/tables/safe-cell.ts';
import { statusCode } from '../sdmx-codes.ts';
import { firstListRow, listSheet } from '../sheet.ts';

/** Ranges drop-downs take their values from. */
export type CodeRanges = { status: string; area: string; unit: string };

/** 代码表: statuses, areas and units side by side, an empty column between. */
export async function codeSheet(database: StoreDatabase): Promise<{ sheet: WriteSheet; ranges: CodeRanges }> {
  const statuses = observationStatuses.map((status) => [statusWords['zh-CN'][status], statusCode(status)]);
  const areas = (await database.selectFrom('area').select(['name', 'code']).orderBy('code').execute()).map(
    ({ name, code }) => [name, code],
  );
  const printed = await printedUnits(database);
  const lists = [statuses, areas, printed];
  const height = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) =>
    lists
      .flatMap((list) => [...(list[row] ?? ['', '']), ''])
      .slice(0, -1)
      .map((value) => ({ value: value === '' ? null : safeCell(value) })),
  );
  const range = (column: string, list: readonly unknown[]) =>
    `代码表!$${column}$${firstListRow}:$${column}$${firstListRow - 1 + Math.max(1, list.length)}`;
  return {
    sheet: listSheet(
      '代码表',
      [
        { title: '状态', id: 'OBS_STATUS', width: 14 },
        { title: '状态代码', id: 'CL_OBS_STATUS', width: 12 },
        { title: '', id: '', width: 4 },
        { title: '地区', id: 'REF_AREA_NAME', width: 22 },
        { title: '地区代码', id: 'REF_AREA', width: 14 },
        { title: '', id: '', width: 4 },
        { title: '计量单位', id: 'UNIT', width: 14 },
        { title: '单位代码', id: 'UNIT_MEASURE', width: 14 },
      ],
      rows,
    ),
    ranges: { status: range('A', statuses), area: range('D', areas), unit: range('G', printed) },
  };
}

/** Units as the store prints them, the most used first, then those it knows. */
async function printedUnits(database: StoreDatabase): Promise<string[][]> {
  const used = await database
    .selectFrom('observation')
    .select(['unit_text', ({ fn }) => fn.countAll<number>().as('count')])
    .where('unit_text', '!=', '')
    .groupBy('unit_text')
    .orderBy('count', 'desc')
    .orderBy('unit_text')
    .execute();
  const texts = [...new Set([...used.map(({ unit_text }) => unit_text), ...units.map(({ symbol }) => symbol)])];
  return texts.map((text) => [text, parseUnit(text)?.code ?? '']);
}
