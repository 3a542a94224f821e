import type { Deck, Paragraph } from '#core/deck/deck.ts';
import { type TextFragment, textFragmentSchema } from '#core/deck/deck-schema.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { spliceParagraphs, type TextSpot } from '#core/deck/texts/splice-runs.ts';

/** Our own kind of text on the clipboard, beside the plain one other programs read. */
const fragmentType = 'application/x-danxia-text';

/** Copies what stands between two spots, figures as figures. */
export function copyText(
  data: DataTransfer,
  paragraphs: readonly Paragraph[],
  from: TextSpot,
  to: TextSpot,
  deck: Deck,
): void {
  const end = { paragraph: paragraphs.length - 1, offset: Number.POSITIVE_INFINITY };
  const upTo = spliceParagraphs(paragraphs, to, end, []);
  const cut = spliceParagraphs(upTo, { paragraph: 0, offset: 0 }, from, []);
  const ids = new Set(
    cut.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'figure' ? [run.figure.observationId] : []))),
  );
  const fragment = { paragraphs: cut, snapshots: [...ids].flatMap((id) => deck.snapshots[id] ?? []) };
  data.setData(fragmentType, JSON.stringify(fragment));
  data.setData('text/plain', cut.map(({ runs }) => plainText(runs, deck)).join('\n'));
}

/** Text of our own kind; null when the clipboard holds none that can be trusted. */
export function readClipboard(data: DataTransfer): TextFragment | null {
  const text = data.getData(fragmentType);
  if (text === '') return null;
  try {
    const parsed = textFragmentSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
