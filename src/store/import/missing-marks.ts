import type { PackageField } from './package-descriptor.ts';

type Mark = string | { value: string };

export function marksOf(marks: readonly Mark[]): string[] {
  return marks.map((mark) => (typeof mark === 'string' ? mark : mark.value));
}

/** What means no figure in a column: its own marks, and those its description tells, which older packages left to prose. */
export function marksOfField({ missingValues, description = '' }: PackageField): ReadonlySet<string> {
  const number = String.raw`(-?\d+(?:\.\d+)?)`;
  const said = [
    `(?:missing|no data|not available)[^.]*?(?:denoted|indicated|coded|marked|represented) (?:by|as|with) ${number}`,
    `${number} (?:denotes|means|indicates) (?:no data|missing)`,
  ].flatMap((pattern) => new RegExp(pattern, 'i').exec(description)?.[1] ?? []);
  return new Set([...marksOf(missingValues ?? []), ...said]);
}
