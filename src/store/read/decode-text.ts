export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

export type DecodedText = { text: string; encoding: Encoding };

/** The text of a file, in the encoding its bytes speak for; null if they are no text. Byte order marks are left out. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  const text = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding).decode(bytes);
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.includes(0)) return wideEncodingOf(bytes);
  if (looksBinary(bytes)) return null;
  if (isIn('utf-8', bytes)) return isShortChinese(bytes) ? 'gb18030' : 'utf-8';
  if (isIn('gb18030', bytes) && !looksWestern(bytes)) return 'gb18030';
  return 'windows-1252';
}

/** Digits, separators and line ends of UTF-16 have one zero byte each, all on the same side. */
function wideEncodingOf(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 65_536);
  const zeros = [0, 0];
  for (const [place, byte] of sample.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const isWide = Math.max(even, odd) > sample.length * 0.03 && Math.min(even, odd) <= sample.length * 0.002;
  if (!isWide || bytes.length % 2 === 1) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** A text cut in the middle of a character is still a text, so the end isn't judged. */
function isIn(encoding: 'utf-8' | 'gb18030', bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * A few words of GBK may be UTF-8 by chance, of letters beyond the Latin and Greek ones that no table here has: 元 alone
 * is the Cyrillic Ԫ. One real Chinese character in UTF-8 settles it.
 */
function isShortChinese(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  return /[\u0250-\u036f\u0400-\u07ff]/.test(text) && !/[\u0800-\uffff]/.test(text) && isIn('gb18030', bytes);
}

/** In Chinese text both bytes of a character are high; an accented letter before a plain one only looks like that. */
function looksWestern(bytes: Uint8Array): boolean {
  let pairs = 0;
  let lone = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at + 1] ?? 0) >= 0x80) pairs += 1;
    else lone += 1;
    at += 1;
  }
  return lone > pairs;
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls += 1;
  return controls > sample.length * 0.005;
}
