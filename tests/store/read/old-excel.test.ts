import { expect, test } from 'vitest';
import { readGrids } from '#store/read/read-grids.ts';
import { ole } from './doubtful-files.ts';
import { encodeGbk } from './encode-gbk.ts';
import { record, two } from './old-excel.ts';

function named(text: string): number[] {
  const bytes = [...encodeGbk(text)];
  return [bytes.length, ...bytes];
}

/** A workbook of Excel 95, whose texts are bytes of code page 936, with a chart in its sheet. */
function book95(): Uint8Array {
  const globals = (place: number): number[] => [
    ...record(0x809, 0x00, 0x05, 0x05, 0x00),
    ...record(0x42, ...two(936)),
    ...record(0x41e, ...two(164), ...named('0.0"亩"')),
    ...record(0xe0, ...two(0), ...two(164)),
    ...record(0x85, ...two(place), 0, 0, 1, 0, ...named('综合')),
    ...record(0x0a),
  ];
  const [length = 0, ...text] = named('生产总值');
  const sheet = [
    ...record(0x809, 0x00, 0x05, 0x10, 0x00),
    ...record(0x204, ...two(0), ...two(0), ...two(0), ...two(length), ...text),
    ...record(0x27e, ...two(0), ...two(1), ...two(0), 0x02 | (25 << 2), 0, 0, 0),
    ...record(0x809, 0x00, 0x05, 0x20, 0x00),
    ...record(0x204, ...two(5), ...two(5), ...two(0), ...two(1), 0x41),
    ...record(0x0a),
    ...record(0xe5, ...two(1), ...two(0), ...two(0), ...two(0), ...two(1)),
    ...record(0x0a),
  ];
  const start = globals(0);
  return Uint8Array.from([...globals(start.length), ...sheet, ...new Array(5000).fill(0)]);
}

test('a workbook of Excel 95 in GBK', async () => {
  const reading = await readGrids('a.xls', ole({ Book: book95() }));
  expect(reading.ok && reading.value.grids).toEqual([
    {
      name: '综合',
      hidden: true,
      rows: [
        [
          { text: '生产总值', number: null, date: null },
          { text: '25.0亩', number: 25, date: null },
        ],
      ],
      merges: [[0, 0, 0, 1]],
    },
  ]);
});
