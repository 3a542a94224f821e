import { statusWords } from '#core/indicators/status-words.ts';
import type { Figure } from '../figure-pages.ts';
import { numberCell, type WrittenCell } from '../number-cell.ts';
import { safeCell } from '#core/tables/safe-cell.ts';
import type { ListColumn } from '../sheet.ts';

/** Columns of 数据; the ids are those of SDMX, by which the sheet is read back. */
export const dataColumns: readonly ListColumn[] = [
  { title: '指标', id: 'INDICATOR_NAME', width: 28 },
  { title: '地区', id: 'REF_AREA_NAME', width: 14 },
  { title: '时间', id: 'TIME_PERIOD', width: 12 },
  { title: '数值', id: 'OBS_VALUE', width: 14 },
  { title: '计量单位', id: 'UNIT_MEASURE', width: 12 },
  { title: '同比增长(%)', id: 'GROWTH_PCT', width: 12 },
  { title: '排名', id: 'RANK', width: 8 },
  { title: '排名范围', id: 'RANK_SCOPE', width: 18 },
  { title: '状态', id: 'OBS_STATUS', width: 12 },
  { title: '说明', id: 'COMMENT_OBS', width: 24 },
  { title: '来源', id: 'SOURCE_DETAIL', width: 30 },
  { title: '原文', id: 'QUOTE', width: 60 },
];

/** A figure as a row of 数据; breakdowns the store has follow. */
export function dataRow(figure: Figure, breakdowns: readonly string[], members: ReadonlyMap<string, string>) {
  const [rank] = figure.ranks;
  const text = (value: string): WrittenCell => ({ value: value === '' ? null : safeCell(value) });
  return [
    text(figure.name_zh),
    text(figure.area_name),
    text(figure.period),
    figure.value_text === null ? text('') : numberCell(figure.value_text, figure.qualifier),
    text(figure.unit_text),
    figure.growth_percent === null ? text('') : numberCell(figure.growth_percent),
    { value: rank?.rank ?? null },
    text(rank?.scope ?? ''),
    text(statusWords['zh-CN'][figure.status]),
    text(figure.note),
    text(figure.text_title),
    text(figure.quote),
    ...breakdowns.map((name) => text(members.get(name) ?? '')),
  ];
}
