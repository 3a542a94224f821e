import type { Lead } from '../read/lead.ts';
import type { Reading } from '../read/reading.ts';
import type { ReasonCode } from '../reasons.ts';
import type { Figure } from '../scan/figure.ts';

/** A number whose name may stand after it. */
export type After = {
  reading: Reading;
  lead: Lead;
  words: string; // before it, as a name
  figure: Figure;
  until: number; // where the words after it end
  rest: string; // of the sentence
  wordless: boolean; // before it stands nothing, or only a verb
};

/** One way a name follows its number; `printed` are the words of the name that do. Null where it is another. */
export type AfterNumber = (after: After) => { name: string; printed: string; reason: readonly ReasonCode[] } | null;
