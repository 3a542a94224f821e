export type OleEntry = {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
};

/** The entries of the storage whose tree of siblings begins here; embedded documents have storages of their own. */
export function siblings(entries: readonly OleEntry[], first: number): OleEntry[] {
  const found = new Set<OleEntry>();
  const waiting = [first];
  while (waiting.length > 0) {
    const entry = entries[waiting.pop() ?? -1];
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...found];
}

/** All entries of a directory stream, in order; the first is the root. */
export function readDirectory(bytes: Uint8Array): OleEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: OleEntry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const units = Math.min(31, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
    let name = '';
    for (let unit = 0; unit < units; unit += 1) name += String.fromCharCode(view.getUint16(at + 2 * unit, true));
    const [left, right, child] = [68, 72, 76].map((place) => view.getUint32(at + place, true));
    entries.push({
      name,
      type: view.getUint8(at + 66),
      left: left ?? 0,
      right: right ?? 0,
      child: child ?? 0,
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
