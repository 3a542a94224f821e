export type Locale = 'zh-CN' | 'en';

type Sentence = (count: number, examples: string) => string;

/** What a check of a store finds: how many and which. */
export const problemWords = {
  'zh-CN': {
    pages: (count, examples) => `数据库文件有 ${count} 处损坏，请从备份恢复（${examples}）`,
    references: (count, examples) => `${count} 行引用了不存在的记录（${examples}）`,
    currentTwice: (count, examples) => `${count} 个时期有不止一个当前数值（${examples}）`,
    supersedes: (count, examples) => `${count} 个修订版本缺少被替代的旧版本（${examples}）`,
    quotations: (count, examples) => `${count} 条引文与来源原文不一致（${examples}）`,
  },
  en: {
    pages: (count, examples) => `The database file is damaged in ${count} places; restore a backup (${examples})`,
    references: (count, examples) => `${count} rows refer to records that don't exist (${examples})`,
    currentTwice: (count, examples) => `${count} periods have more than one current figure (${examples})`,
    supersedes: (count, examples) => `${count} revisions lack the vintage they supersede (${examples})`,
    quotations: (count, examples) => `${count} quotations differ from their source's text (${examples})`,
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, Sentence>>>>;
