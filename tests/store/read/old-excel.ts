export const two = (value: number): number[] => [value & 255, value >> 8];

/** One record of an .xls workbook stream. */
export function record(id: number, ...body: number[]): number[] {
  return [...two(id), ...two(body.length), ...body];
}

/** A workbook stream of Excel 97 with one sheet of these records, and others for the workbook. */
export function xlsStream(sheet: readonly number[], globals: readonly number[] = []): Uint8Array {
  const book = (place: number): number[] => [
    ...record(0x809, 0x00, 0x06, 0x05, 0x00),
    ...globals,
    ...record(0x85, ...two(place), 0, 0, 0, 0, 1, 0, 0x41),
    ...record(0x0a),
  ];
  const whole = [...book(book(0).length), ...record(0x809, 0x00, 0x06, 0x10, 0x00), ...sheet, ...record(0x0a)];
  return Uint8Array.from([...whole, ...new Array(Math.max(0, 5000 - whole.length)).fill(0)]);
}
