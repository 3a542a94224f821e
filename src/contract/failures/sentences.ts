export type Locale = 'zh-CN' | 'en';

/**
 * What failures say to a person: what happened, what was kept, what to do. Words in braces are the failure's values; one
 * that is absent is printed as a general word.
 */
export type Sentences = Readonly<Record<string, Readonly<Record<Locale, string>>>>;
