import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isWholePicture } from '#main/services/exports/whole-picture.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const chunk = (type: string, data: Uint8Array) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
};
const header = Buffer.from([0, 0, 0, 64, 0, 0, 0, 64, 8, 2, 0, 0, 0]);
const pixels = deflateSync(Buffer.alloc(64 * (64 * 3 + 1), 7));
const png = Buffer.concat([
  signature,
  chunk('IHDR', header),
  chunk('IDAT', pixels.subarray(0, 20)),
  chunk('IDAT', pixels.subarray(20)),
  chunk('IEND', Buffer.alloc(0)),
]);

// SOI, a segment with a thumbnail that has its own end mark, a scan, the end mark.
const thumbnail = Buffer.from([0xff, 0xe1, 0x00, 0x08, 0x45, 0x78, 0xff, 0xd9, 0x00, 0x00]);
const scan = Buffer.from([0xff, 0xda, 0x00, 0x04, 0x01, 0x02, 0x11, 0x22, 0x33]);
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8]), thumbnail, scan, Buffer.from([0xff, 0xd9])]);

test('whole pictures are whole, wherever their bytes begin', async () => {
  expect(await isWholePicture(png)).toBe(true);
  expect(await isWholePicture(jpeg)).toBe(true);
  expect(await isWholePicture(new Uint8Array(Buffer.concat([Buffer.alloc(3), png])).subarray(3))).toBe(true);
  expect(await isWholePicture(Buffer.concat([jpeg, Buffer.from('camera notes')]))).toBe(true);
});

test('pictures cut short anywhere are not', async () => {
  for (let length = 0; length < png.length; length += 7) {
    expect([length, await isWholePicture(png.subarray(0, length))]).toEqual([length, false]);
  }
  for (let length = 0; length < jpeg.length; length += 1) {
    expect([length, await isWholePicture(jpeg.subarray(0, length))]).toEqual([length, false]);
  }
});

test('changed pixels, other files and nothing are none', async () => {
  const changed = Buffer.from(png);
  const at = png.indexOf(pixels.subarray(0, 20)) + 10;
  changed[at] = (changed[at] ?? 0) ^ 0xff;
  expect(await isWholePicture(changed)).toBe(false);
  expect(await isWholePicture(Buffer.concat([signature, chunk('IEND', Buffer.alloc(0))]))).toBe(false);
  expect(await isWholePicture(Buffer.from('GIF89a'))).toBe(false);
});
