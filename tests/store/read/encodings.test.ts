import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#store/read/decode-text.ts';
import { readGrids } from '#store/read/read-grids.ts';
import { encodeGbk } from './encode-gbk.ts';

const table = '指标,单位,2020年\r\n地区生产总值,亿元,1353.49\r\n森林覆盖率,%,74.43\r\n';
const utf8 = new TextEncoder().encode(table);
const rows = [
  ['指标', '单位', '2020年'],
  ['地区生产总值', '亿元', '1353.49'],
  ['森林覆盖率', '%', '74.43'],
];

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let unit = 0; unit < text.length; unit += 1) view.setUint16(unit * 2, text.charCodeAt(unit), !bigEndian);
  return bytes;
}

describe('encodings', () => {
  test.each([
    ['utf-8', utf8],
    ['utf-8-bom', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8)],
    ['gb18030', encodeGbk(table)],
    ['utf-16le', utf16(`\uFEFF${table}`, false)],
    ['utf-16be', utf16(`\uFEFF${table}`, true)],
    ['utf-16le', utf16(table, false)],
    ['utf-16be', utf16(table, true)],
  ])('%s', async (encoding, bytes) => {
    const reading = await readGrids('a.csv', bytes);
    expect(reading.ok && reading.value.encoding).toBe(encoding);
    expect(reading.ok && reading.value.grids[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual(rows);
  });

  test('characters of four bytes, which only GB18030 has', () => {
    const bytes = Uint8Array.of(...encodeGbk('韶关'), 0x90, 0x30, 0x81, 0x30); // U+10000
    expect(decodeText(bytes)).toEqual({ text: '韶关\u{10000}', encoding: 'gb18030' });
  });

  test('accented letters of western text, also before plain letters', () => {
    const bytes = Uint8Array.from('Zürich,Köln,Orléans,5°', (character) => character.charCodeAt(0));
    expect(decodeText(bytes)).toEqual({ text: 'Zürich,Köln,Orléans,5°', encoding: 'windows-1252' });
  });

  test('words of GBK that are UTF-8 by chance', () => {
    expect(decodeText(encodeGbk('元'))).toEqual({ text: '元', encoding: 'gb18030' });
    expect(decodeText(new TextEncoder().encode('café μg/m³'))?.encoding).toBe('utf-8');
  });

  test('a text cut inside a character keeps its encoding', () => {
    expect(decodeText(utf8.subarray(0, 2))?.encoding).toBe('utf-8');
    expect(decodeText(encodeGbk('韶关市').subarray(0, 5))?.encoding).toBe('gb18030');
  });

  test('bytes that are no text', () => {
    expect(decodeText(Uint8Array.of(1, 2, 3, 4, 65, 66))).toBeNull();
    expect(decodeText(Uint8Array.of(65, 0, 0, 0, 66, 67, 0, 1))).toBeNull();
  });

  test('whatever GBK can write is read back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'地区生产总值亿元万人森林覆盖率比上年增长'), { minLength: 1 }),
        (parts) => {
          const text = `指标,${parts.join('')}`;
          expect(decodeText(encodeGbk(text))?.text).toBe(text);
        },
      ),
    );
  });
});
