import type { Finding, Place } from '../validation/finding.ts';

export type ReadingProblem = 'not-a-number' | 'no-period' | 'no-indicator' | 'growth-without-level';

/** What a person is told when a cell can't become a figure. */
export function readingIssue(problem: ReadingProblem, place: Place, text: string): Finding {
  const { message, suggestion } = sentences[problem](text);
  return { rule: 3, severity: 'error', place, message, suggestion };
}

const sentences: Record<ReadingProblem, (text: string) => Pick<Finding, 'message' | 'suggestion'>> = {
  'not-a-number': (text) => ({
    message: {
      'zh-CN': `“${text}”不是数值，没有导入这一格。`,
      en: `“${text}” is not a number; this cell was not imported.`,
    },
    suggestion: {
      'zh-CN': '请在文件中改正这一格，或把这一列改为“备注”或“忽略”。',
      en: 'Correct the cell in the file, or set its column to note or ignore.',
    },
  }),
  'no-period': (text) => ({
    message: {
      'zh-CN': text === '' ? '不知道这一数值属于哪个时期。' : `无法识别时期“${text}”。`,
      en: text === '' ? 'The period of this figure is not known.' : `The period “${text}” is not understood.`,
    },
    suggestion: {
      'zh-CN': '请指定时间列，或填写全表的时间。',
      en: 'Choose the period column, or enter the period of the table.',
    },
  }),
  'no-indicator': () => ({
    message: { 'zh-CN': '不知道这一数值是哪个指标。', en: 'The indicator of this figure is not known.' },
    suggestion: {
      'zh-CN': '请指定指标列，或填写全表的指标名称。',
      en: 'Choose the indicator column, or enter the indicator of the table.',
    },
  }),
  'growth-without-level': (text) => ({
    message: { 'zh-CN': `“${text}”不是名次，没有导入。`, en: `“${text}” is not a rank; it was not imported.` },
    suggestion: null,
  }),
};
