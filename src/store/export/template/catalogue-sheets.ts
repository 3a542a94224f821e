import type { WriteSheet } from 'hucre/xlsx';
import { topicOf } from '#core/indicators/topics.ts';
import type { StoreDatabase } from '../../connect.ts';
import { safeCell } from '#core/tables/safe-cell.ts';
import { listSheet } from '../sheet.ts';

const kinds: Readonly<Record<string, string>> = {
  flow: '时期数',
  stock: '时点数',
  ratio: '比率',
  count: '数量',
  duration: '时长',
};
const polarities: Readonly<Record<string, string>> = {
  'up-is-good': '越高越好',
  'down-is-good': '越低越好',
  neutral: '中性',
};

/** 指标目录: every indicator with its names, scope and unit. */
export async function catalogueSheet(database: StoreDatabase): Promise<WriteSheet> {
  const indicators = await database
    .selectFrom('indicator')
    .innerJoin('topic', 'topic.id', 'indicator.topic_id')
    .selectAll('indicator')
    .orderBy('topic.sort')
    .orderBy('indicator.sort')
    .orderBy('indicator.id')
    .execute();
  const aliases = new Map<string, string[]>();
  for (const { indicator_id: id, alias } of await database
    .selectFrom('indicator_alias')
    .select(['indicator_id', 'alias'])
    .where('kind', '=', 'other')
    .orderBy('alias')
    .execute()) {
    aliases.set(id, [...(aliases.get(id) ?? []), alias]);
  }
  return listSheet(
    '指标目录',
    [
      { title: '指标', id: 'INDICATOR_NAME', width: 32 },
      { title: '代码', id: 'INDICATOR', width: 26 },
      { title: '简称', id: 'SHORT_NAME', width: 18 },
      { title: '英文名称', id: 'NAME_EN', width: 32 },
      { title: '主题', id: 'TOPIC', width: 18 },
      { title: '类型', id: 'KIND', width: 10 },
      { title: '增减含义', id: 'POLARITY', width: 10 },
      { title: '计量单位', id: 'UNIT', width: 10 },
      { title: '统计口径', id: 'SCOPE_NOTE', width: 24 },
      { title: '定义', id: 'DEFINITION', width: 40 },
      { title: '责任单位', id: 'OWNER', width: 18 },
      { title: '别名', id: 'ALIASES', width: 30 },
    ],
    indicators.map((row) =>
      texts([
        row.name_zh,
        row.id,
        row.name_short,
        row.name_en,
        topicOf(row.topic_id)?.nameZh ?? row.topic_id,
        kinds[row.kind] ?? row.kind,
        polarities[row.polarity] ?? row.polarity,
        row.unit_text,
        row.scope_note,
        row.definition,
        row.owner,
        (aliases.get(row.id) ?? []).join('、'),
      ]),
    ),
  );
}

/** 来源: where the figures come from; without entries in an empty template, to be filled in. */
export async function sourceSheet(database: StoreDatabase, empty: boolean): Promise<WriteSheet> {
  const sources = empty
    ? []
    : await database.selectFrom('source').selectAll().orderBy('date_published', 'desc').orderBy('id').execute();
  return listSheet(
    '来源',
    [
      { title: '来源', id: 'SOURCE_DETAIL', width: 44 },
      { title: '代码', id: 'SOURCE_ID', width: 24 },
      { title: '发布单位', id: 'PUBLISHER', width: 24 },
      { title: '发布日期', id: 'DATE_PUBLISHED', width: 14 },
      { title: '文号', id: 'DOCUMENT_NUMBER', width: 16 },
      { title: '网址', id: 'URL', width: 30 },
      { title: '备注', id: 'NOTE', width: 30 },
    ],
    sources.map((row) =>
      texts([row.title, row.id, row.publisher, row.date_published, row.document_number, row.url, row.note]),
    ),
  );
}

function texts(values: readonly string[]) {
  return values.map((value) => ({ value: value === '' ? null : safeCell(value) }));
}
