const pairs = new Map<string, readonly [number, number]>();

/** A text in GBK, made by turning `TextDecoder` around. Throws at characters GBK doesn't have. */
export function encodeGbk(text: string): Uint8Array {
  if (pairs.size === 0) fillPairs();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = pairs.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(...pair);
    else throw new Error(`not in GBK: ${character}`);
  }
  return Uint8Array.from(bytes);
}

function fillPairs(): void {
  const decoder = new TextDecoder('gb18030');
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const text = decoder.decode(Uint8Array.of(first, second));
      if (second !== 0x7f && [...text].length === 1 && !pairs.has(text)) pairs.set(text, [first, second]);
    }
  }
}
