/** One style of labels from a page (from 0) on: decimal numbers, starting with `St` (ISO 32000-1 § 12.4.2). */
type LabelRange = { S: 'D'; St?: number };

/** Labels by which viewers go to "page 12" by the number printed on it, also where the file holds some slides of a deck. */
export function pageLabels(numbers: readonly number[]): (number | LabelRange)[] {
  return numbers.flatMap((number, page) => {
    if (page > 0 && number === (numbers[page - 1] ?? 0) + 1) return [];
    return [page, number === 1 ? { S: 'D' as const } : { S: 'D' as const, St: number }];
  });
}
