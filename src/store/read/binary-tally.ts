import { readLimits } from './limits.ts';
import { builtinFormat } from './number-format.ts';
import { refusal } from './refusal.ts';

/** What the records of a binary workbook add up to, judged before SheetJS makes objects of them. */
export type Tally = {
  sheet: () => void;
  cells: (count: number) => void;
  strings: (count: number) => void;
  steps: (count: number) => void;
};

export function newTally(): Tally {
  const counter = (limit: number, what: string): ((count: number) => void) => {
    let sum = 0;
    return (count) => {
      sum += count;
      if (sum > limit) throw refusal('import-too-large', `> ${limit} ${what}`);
    };
  };
  const sheets = counter(readLimits.sheets, 'sheets');
  return {
    sheet: () => sheets(1),
    cells: counter(readLimits.places, 'cells'),
    strings: counter(readLimits.strings, 'texts'),
    steps: counter(readLimits.steps, 'steps'),
  };
}

/**
 * The format to write into a cell style in place of a built-in one, or null to leave it: SheetJS doesn't know those
 * that Excel has for Chinese dates (27–36, 50–58) unless the file itself gives their codes.
 */
export function knownDateFormat(id: number, given: ReadonlySet<number>): number | null {
  return id > 22 && !given.has(id) && builtinFormat(id) === 'yyyy-mm-dd' ? 14 : null;
}
