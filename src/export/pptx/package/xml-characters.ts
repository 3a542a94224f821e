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
  if (typeof value === 'string') return fittedText(value);
  if (Array.isArray(value)) return mapped(value);
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
  const entries = Object.entries(value);
  const fresh = entries.map(([key, each]): [string, unknown] => [key, fitted(each)]);
  return fresh.every(([, each], index) => each === entries[index]?.[1]) ? value : Object.fromEntries(fresh);
}

/** Unchanged parts stay the same objects: nearly always that is all of a deck. */
function mapped(values: readonly unknown[]): readonly unknown[] {
  const fresh = values.map(fitted);
  return fresh.every((each, index) => each === values[index]) ? values : fresh;
}

function fittedText(text: string): string {
  return text.replace(forbidden, (each) => (each === '\u000b' || each === '\u000c' ? ' ' : ''));
}
