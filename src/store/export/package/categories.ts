import { observationStatuses, type Qualifier, qualifiers } from '#core/indicators/observation.ts';
import { statusWords } from '#core/indicators/status-words.ts';

export type Category = { value: string | number; label: string };

const qualifierLabels: Readonly<Record<Qualifier, string>> = {
  exact: '准确',
  about: '约',
  nearly: '近',
  over: '超',
  'at-least': '以上',
  'at-most': '以内',
  'among-others': '等',
};

const flag: Category[] = [
  { value: 0, label: '否' },
  { value: 1, label: '是' },
];
const reasons = coded({ R1: '数据来源改善', R2: '例行修订', R3: '方法变更', C: '更正错误' });

/** Code lists of columns, as `categories` of their fields: 'table.column' or 'column' of any table. */
const lists: Readonly<Record<string, readonly Category[]>> = {
  'observation.status': observationStatuses.map((value) => ({ value, label: statusWords['zh-CN'][value] })),
  'observation.qualifier': qualifiers.map((value) => ({ value, label: qualifierLabels[value] })),
  'observation.period_basis': coded({
    printed: '原文写明',
    inferred: '推断',
    'cumulative-unknown-start': '累计、起点不明',
  }),
  'observation.salience': coded({ headline: '头条', high: '重要', normal: '一般', low: '次要' }),
  'observation.revision_reason': reasons,
  'import_batch.reason': reasons,
  'series.frequency': coded({ A: '年', S: '半年', Q: '季', M: '月', O: '其他' }),
  'series.price_basis': coded({ current: '现价', constant: '不变价' }),
  'indicator.polarity': coded({ 'up-is-good': '越高越好', 'down-is-good': '越低越好', neutral: '中性' }),
  'observation_rank.ranked': coded({ value: '总量', growth: '增速', share: '占比' }),
  'target.measure': coded({ level: '水平', growth: '增速', cumulative: '累计' }),
  'target.nature': coded({ binding: '约束性', expected: '预期性' }),
  'target.comparator': coded({
    'at-least': '不低于',
    over: '高于',
    'at-most': '不高于',
    under: '低于',
    about: '左右',
    equal: '等于',
  }),
  'footnote.scope': coded({ source: '来源', series: '序列', observation: '数据' }),
  'check_result.state': coded({ open: '待处理', dismissed: '已忽略', fixed: '已修正' }),
  'import_issue.severity': coded({ error: '错误', warning: '提醒', info: '提示' }),
  'candidate.state': coded({ new: '待定', accepted: '采用', edited: '修改后采用', rejected: '略去', merged: '合并' }),
  'inbox_step.kind': coded({
    accept: '采用',
    'accept-all': '批量采用',
    edit: '修改',
    reject: '略去',
    reopen: '撤回',
    merge: '合并',
  }),
  is_current: flag,
  cumulative: flag,
};

export function categoriesOf(table: string, column: string): readonly Category[] | null {
  return lists[`${table}.${column}`] ?? lists[column] ?? null;
}

function coded(labels: Readonly<Record<string, string>>): Category[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
