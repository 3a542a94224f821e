import { scanFigures } from '#core/extract/scan/figures.ts';
import { foldCharacters } from '#core/extract/scan/fold-characters.ts';
import { scanTimes, spansOf } from '#core/extract/scan/time-mentions.ts';

/** A number typed in words, with its unit: `start` and `end` are offsets in the text, [start, end). */
export type TypedNumber = {
  start: number;
  end: number;
  value: string; // '5031.4', without thousands separators
  unit: string; // as typed: '亿元', '%'; '' for none
  digits: number; // that tell: 6.2 has two, 1353.49 has six
};

/** The numbers of a text that may be figures; dates, document numbers, ordinals and slogans are none. */
export function typedNumbers(text: string): TypedNumber[] {
  const folded = foldCharacters(text);
  return scanFigures(folded, spansOf(scanTimes(folded))).flatMap((figure): TypedNumber[] => {
    if (figure.chinese || !/^-?\d+(?:\.\d+)?$/.test(figure.value)) return [];
    const [start, numberEnd] = figure.number;
    if (folded[start - 1] === '第') return [];
    const unit = figure.unit === '' ? -1 : folded.indexOf(figure.unit, numberEnd);
    const end = unit < 0 ? numberEnd : unit + figure.unit.length;
    const digits = figure.value.replace(/\D/g, '').replace(/^0+/, '').length;
    return [{ start, end, value: figure.value, unit: figure.unit, digits }];
  });
}
