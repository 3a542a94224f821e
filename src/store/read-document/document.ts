import type { TextSourceWords } from '#contract/inbox-contract.ts';

export type DocumentKind = 'text' | 'html' | 'docx' | 'pdf';

/** A document as its text; cells of tables are parted by tabs, one row a line. `words` is what the file says of itself. */
export type ReadDocument = { kind: DocumentKind; text: string; words: TextSourceWords };

export const noWords: TextSourceWords = { title: '', publisher: '', datePublished: '', url: '' };
