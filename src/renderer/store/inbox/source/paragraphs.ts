/** A stretch of a text that is drawn as one block: [start, end) without its line break. */
export type Paragraph = { start: number; end: number; continues: boolean }; // `continues` the line before it

const longest = 900; // characters, so that a stretch is never taller than the pane it is scrolled in

/** The lines of a text; long ones are cut behind a sentence. Every character but line breaks is in one of them. */
export function paragraphsOf(body: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  while (start <= body.length) {
    const found = body.indexOf('\n', start);
    const end = found === -1 ? body.length : found;
    for (let from = start; from < end || from === start; ) {
      const to = cutBefore(body, from, end);
      if (to > from) paragraphs.push({ start: from, end: to, continues: from > start });
      if (to >= end) break;
      from = to;
    }
    start = end + 1;
  }
  return paragraphs;
}

/** The index of the paragraph that holds a place of the text; the one before it for a place between two. */
export function paragraphAt(paragraphs: readonly Paragraph[], place: number): number {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((paragraphs[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function cutBefore(body: string, from: number, end: number): number {
  if (end - from <= longest) return end;
  const part = body.slice(from, from + longest);
  const sentence = Math.max(...['。', '；', '！', '？', ';'].map((sign) => part.lastIndexOf(sign)));
  const cut = from + (sentence > longest / 3 ? sentence + 1 : longest);
  // Half a character outside of the basic plane is none.
  return /[\uD800-\uDBFF]/.test(body[cut - 1] ?? '') ? cut - 1 : cut;
}
