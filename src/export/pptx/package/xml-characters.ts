/**
 * The same value with every text in it fit for XML: pasted texts hold control characters (a vertical tab is PowerPoint's
 * own line break on the clipboard) and halves of surrogate pairs, and one of them makes a whole part unreadable. White
 * space among them becomes a space, the rest is left out. Bytes are given back as they are.
 */
export function fitForXml<Value>(value: Value): Value {
  return fitted(value) as Value;
}

// XML 1.0 § 2.2: what Char leaves out below the astral planes; a surrogate in a pair is no character of its own here (u).
const forbidden = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

function fitted(value: unknown): unknown {
  if (isFit(value)) return value; // nearly always all of a deck
  if (typeof value === 'string') return fittedText(value);
  if (Array.isArray(value)) return value.map(fitted);
  return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, fitted(each)]));
}

function isFit(value: unknown): boolean {
  if (typeof value === 'string') return value.search(forbidden) < 0;
  if (Array.isArray(value)) return value.every(isFit);
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return true;
  for (const key in value) if (!isFit(value[key as keyof typeof value])) return false;
  return true;
}

function fittedText(text: string): string {
  return text.replace(forbidden, (each) => (each === '\u000b' || each === '\u000c' ? ' ' : ''));
}
