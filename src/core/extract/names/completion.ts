import type { Reading } from '../read/reading.ts';
import type { Figure } from '../scan/figure.ts';

/** What a name is completed from. `words` are those before the number, or a share of what they name. */
export type Incomplete = {
  reading: Reading;
  words: string;
  figure: Figure | null; // null for growth, changes and ranks
  current: string; // the name of the statement before; '' for none
};

/** One way a name leaves something to earlier words; null where it is another. */
export type Completion = (name: Incomplete) => string | null;
