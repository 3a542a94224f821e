import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readGrids } from '#store/read/read-grids.ts';
import { readText } from '#store/read/read-text.ts';
import { ole } from './doubtful-files.ts';
import { encodeGbk } from './encode-gbk.ts';
import { type BookType, smallBook } from './workbooks.ts';

/** Numbers from 0 to 1, the same on every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const telling = [0, 1, 0x7f, 0x80, 0xff, 0xfe, 0x22, 0x3c, 0x3e, 0x2c, 0x0a];

function mutated(source: Uint8Array, random: () => number): Uint8Array {
  const bytes = source.slice();
  const pick = (below: number): number => Math.floor(random() * below);
  for (let change = 0; change <= pick(6); change += 1) {
    const value = random() < 0.5 ? (telling[pick(telling.length)] ?? 0) : pick(256);
    const length = random() < 0.2 ? pick(16) : 1;
    bytes.fill(value, pick(bytes.length), pick(bytes.length) + length);
  }
  return random() < 0.15 ? bytes.subarray(0, pick(bytes.length)) : bytes;
}

/** The text parts changed before they are packed, so that the damage lies behind a sound archive. */
function mutatedInside(source: Uint8Array, random: () => number): Uint8Array {
  const parts = unzipSync(source);
  const names = Object.keys(parts).filter((name) => /content\.xml|sheet1|workbook|sharedStrings|styles/.test(name));
  const name = names[Math.floor(random() * names.length)] ?? '';
  return zipSync({ ...parts, [name]: mutated(parts[name] ?? new Uint8Array(), random) }, { level: 0 });
}

/** The records changed before they are packed, so that the damage lies in a sound compound file. */
function mutatedStream(source: Uint8Array, random: () => number): Uint8Array {
  const file = XLSX.CFB.read(Buffer.from(source), { type: 'buffer' });
  const stream = XLSX.CFB.find(file, 'Workbook')?.content ?? [];
  return ole({ Workbook: mutated(Uint8Array.from(stream), random) });
}

async function survives(bytes: Uint8Array, what: string): Promise<void> {
  const started = performance.now();
  const reading = await readGrids('a', bytes);
  expect(reading.ok || reading.failure.code.startsWith('import-'), what).toBe(true);
  expect(performance.now() - started, what).toBeLessThan(5000);
}

const text = '指标,2020,2021\n"地区,生产总值",1353.49,1553.93\n森林覆盖率,74.43%,\n';
const page = '<table><tr><td rowspan=2>指标<td colspan="2">2020</tr><tr><td x:num="1.5">1.5</table>';
const flat: readonly (readonly [string, Uint8Array, number])[] = [
  ['csv', strToU8(text), 800],
  ['gbk', encodeGbk(text), 700],
  ['html', strToU8(page), 800],
  ...(['xlsx', 'xlsb', 'biff8', 'ods', 'xlml'] as BookType[]).map(
    (type) => [type, smallBook(type), type === 'biff8' ? 2500 : 600] as const,
  ),
];

test.each(flat)('%s with bytes changed', async (what, bytes, times) => {
  const random = randomNumbers(7);
  for (let time = 0; time < times; time += 1) await survives(mutated(bytes, random), `${what} ${time}`);
});

test.each(['xlsx', 'xlsb', 'ods'] as const)('%s with bytes of its parts changed', async (type) => {
  const random = randomNumbers(11);
  const bytes = smallBook(type);
  for (let time = 0; time < 950; time += 1) await survives(mutatedInside(bytes, random), `${type} ${time}`);
});

test('biff8 with bytes of its records changed', async () => {
  const random = randomNumbers(13);
  const bytes = smallBook('biff8');
  for (let time = 0; time < 2000; time += 1) await survives(mutatedStream(bytes, random), `biff8 ${time}`);
});

test('any text at all', () => {
  const pieces = [
    '"',
    ',',
    '\t',
    ';',
    '\n',
    '\r',
    '<',
    '>',
    '<td ',
    '<table>',
    '</table>',
    '&#0;',
    'sep=',
    '<?xml',
    '甲',
    '1',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())), (parts) => {
      const reading = readText('a', parts.join(''));
      expect(reading.ok || reading.failure.code.startsWith('import-')).toBe(true);
    }),
    { numRuns: 1000, seed: 3 },
  );
});
