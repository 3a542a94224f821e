/** What the first bytes of a file say it is; `detail` of other types is a name that reads in any language. */
export type Container = { kind: 'zip' | 'ole' | 'text' | 'empty' } | { kind: 'other'; detail: string };

const others: readonly (readonly [detail: string, ...start: number[]])[] = [
  ['PDF', 0x25, 0x50, 0x44, 0x46],
  ['PNG', 0x89, 0x50, 0x4e, 0x47],
  ['JPEG', 0xff, 0xd8, 0xff],
  ['GIF', 0x47, 0x49, 0x46, 0x38],
  ['TIFF', 0x49, 0x49, 0x2a, 0x00],
  ['TIFF', 0x4d, 0x4d, 0x00, 0x2a],
  ['BMP', 0x42, 0x4d],
  ['WebP', 0x52, 0x49, 0x46, 0x46],
  ['RTF', 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ['RAR', 0x52, 0x61, 0x72, 0x21],
  ['7z', 0x37, 0x7a, 0xbc, 0xaf],
  ['gzip', 0x1f, 0x8b],
  ['EXE', 0x4d, 0x5a],
  ['SQLite', 0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
];

export function containerOf(bytes: Uint8Array): Container {
  const starts = (...start: number[]): boolean => start.every((byte, place) => bytes[place] === byte);
  if (bytes.length === 0 || starts(0x50, 0x4b, 0x05, 0x06)) return { kind: 'empty' };
  if (starts(0x50, 0x4b, 0x03, 0x04)) return { kind: 'zip' };
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return { kind: 'ole' };
  for (const [detail, ...start] of others) {
    // short marks may begin a text as well
    if (starts(...start) && (start.length > 2 || bytes.subarray(0, 64).includes(0) || (start[0] ?? 0) < 0x20))
      return { kind: 'other', detail };
  }
  return { kind: 'text' };
}
