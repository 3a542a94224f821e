import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectTables } from '#core/tables/detect/detect-mapping.ts';
import { type Grid, textCell } from '#core/tables/grid.ts';
import { generalPreset, presets } from '#core/tables/presets/presets.ts';
import { readTable } from '#core/tables/read-table.ts';
import { tableMappingSchema } from '#core/tables/table-mapping-schema.ts';
import { readCell } from '#core/tables/table-value.ts';

const vocabulary = {
  isArea: (text: string) => /[省市县区]$/.test(text),
  areaIn: (title: string) => /[^\d年]{2}[省市]/.exec(title)?.[0] ?? '',
  isIndicator: () => false,
};

const oddTexts = [
  ...[
    '',
    ' ',
    '—',
    '…',
    '..',
    '-',
    '#N/A',
    '合计',
    '单位：亿元',
    '注：①',
    '数据来源：国家统计局',
    '指标',
    '地区',
    '年份',
    '2020年',
  ],
  ...[
    '2013/14',
    '1—10月',
    '“十三五”时期',
    '比上年增长(%)',
    '位次',
    '(亿元)',
    '1,234.5',
    '１２３',
    '98①',
    '12.3p',
    '>80',
    '(5)',
    '1e5',
  ],
  ...[
    'OBS_VALUE',
    'TIME_PERIOD',
    'Year',
    'Value',
    'Country Code',
    'Indicator Code',
    '广东省',
    'a\nb',
    '=1+1',
    '\u0000',
    '🙂',
    '9'.repeat(40),
  ],
];
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...oddTexts) },
  {
    weight: 3,
    arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => String(Number(value.toFixed(2)))),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const grid = fc
  .record({
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }),
    merges: fc.array(fc.tuple(fc.nat(13), fc.nat(7), fc.nat(20), fc.nat(12)), { maxLength: 4 }),
  })
  .map(({ rows, merges }): Grid => ({ name: '表', hidden: false, rows: rows.map((row) => row.map(textCell)), merges }));

test('any cells whatsoever are read or left, and every figure is what its cell prints', () => {
  fc.assert(
    fc.property(grid, (cells) => {
      const preset = presets.find((candidate) => candidate.recognises(cells)) ?? generalPreset;
      for (const found of detectTables(cells, '文件.csv', vocabulary)) {
        const { mapping } = preset.adjust(found, '文件.csv');
        expect(tableMappingSchema.safeParse(mapping).success).toBe(true);
        const { records, issues, rejected } = readTable(cells, mapping);
        expect(issues.length).toBeLessThanOrEqual(Math.max(rejected, 2000));
        for (const { row, column, value, cellText, period, indicator } of records) {
          const printed = cells.rows[row - 1]?.[column - 1];
          expect(printed?.text).toBe(cellText);
          const reading = printed === undefined ? null : readCell(printed);
          if (value !== null) expect(reading).toMatchObject({ kind: 'number', value });
          expect(period).not.toBe('');
          expect(indicator).not.toBe('');
        }
      }
    }),
    { numRuns: 10_000, seed: 20261124 },
  );
}, 60_000);

test('a mark for a missing figure is never a number', () => {
  for (const mark of [
    '',
    '…',
    '......',
    '...',
    '..',
    '—',
    '——',
    '-',
    '–',
    '*',
    'NA',
    'n/a',
    '#N/A',
    ':',
    '[x]',
    '无',
    '×',
  ]) {
    expect(readCell(textCell(mark)).kind, mark).toBe('missing');
  }
});
