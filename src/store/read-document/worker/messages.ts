import type { InboxProgress, TextSourceWords } from '#contract/inbox-contract.ts';
import type { Result } from '#contract/result.ts';
import type { Candidate } from '#core/extract/candidate.ts';

/** What a reading begins with: a file's bytes, or words as they were pasted or stored. */
export type ReadingStart =
  | { kind: 'file'; name: string; bytes: Uint8Array; characterMaps: string }
  | { kind: 'text'; text: string; words: TextSourceWords };

export type ReadText = { body: string; words: TextSourceWords; candidates: Candidate[] };

export type FromReader = { kind: 'progress'; progress: InboxProgress } | { kind: 'done'; result: Result<ReadText> };
