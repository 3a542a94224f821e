import type { TableRecord } from '#core/tables/record.ts';

/** Puts the words of a footnote on the figures that carry its mark: ① 为初步核算数 makes them provisional. */
export function explainMarks(records: readonly TableRecord[], notes: string): TableRecord[] {
  const words = notesByMark(notes);
  return records.map((record) => {
    const note = record.mark === '' ? undefined : words.get(record.mark);
    if (note === undefined) return record;
    const provisional = record.status === 'normal' && /初步|快报|provisional|preliminary/i.test(note);
    return {
      ...record,
      note: [record.note, note].filter((text) => text !== '').join('；'),
      status: provisional ? 'provisional' : record.status,
    };
  });
}

function notesByMark(notes: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const match of notes.matchAll(/([①-⑳]|\*{1,3}|[#†‡]|\[\d{1,2}\])\s*([^①-⑳*#†‡[\]\n]{2,200})/g)) {
    words.set(match[1] ?? '', (match[2] ?? '').replace(/[；;。\s]+$/, ''));
  }
  return words;
}
