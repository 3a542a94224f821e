import type { Language } from '../indicators/language.ts';

/** An error keeps a figure out, a warning needs a person's look, information is only shown. */
export type Severity = 'error' | 'warning' | 'info';

/** Where in a file: counted from 1, as spreadsheets do. `column` null is the whole row, `row` null the whole sheet. */
export type Place = { sheet: string; row: number | null; column: number | null };

export type Sentence = Readonly<Record<Language, string>>;

/** What a rule has to say of one figure, series or batch. */
export type Finding = {
  rule: number; // 1–34, the numbers of the rule table in CONTRIBUTING.md; 0 for what a reader of files found
  severity: Severity;
  place: Place | null; // null where the figure comes from no file
  message: Sentence;
  suggestion: Sentence | null; // what would repair it
};
