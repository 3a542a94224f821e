import type { Span } from '../candidate.ts';
import type { Lead } from './lead.ts';
import type { Mark } from './reading.ts';
import type { Role } from './roles.ts';
import type { NumberTime } from './times.ts';

/** A number that looks for its statement, with what the words before it say. */
export type Asked = {
  lead: Lead;
  words: string; // of the lead, as a name
  mark: Mark;
  role: Role;
  time: NumberTime;
  span: Span; // of the words before it
  until: number; // where the words after it end
};
