import type { Span } from '../candidate.ts';

/** A number with its unit and the words that qualify it, as printed. Offsets are those of the folded text. */
export type Figure = {
  kind: 'figure';
  start: number; // with a qualifier before the number
  end: number; // with the unit and a qualifier after it
  number: Span;
  value: string; // without thousands separators: '1353.49', '11.4:31.2:57.5', '3-5'
  unit: string; // '' for none
  qualifier: string;
  chinese: boolean; // written in characters
  apart: string; // what stands in a parenthesis between number and unit
};

export const before = '(?:将近|接近|大约|约为|约|近|超过|超|突破|逾|不足|不到|至少|不低于|不少于|不超过)';

export const afterwards = '(?:以上|左右|以内|以下|上下|之多|有余|多|余)';
