import { describe, expect, test } from 'vitest';
import { readDelimited } from '#store/read/delimited.ts';
import { readText } from '#store/read/read-text.ts';

const rows = [
  ['指标', '单位', '2020年'],
  ['地区生产总值', '亿元', '1353.49'],
  ['森林覆盖率', '%', '74.43'],
];

function texts(source: string): string[][] {
  return readDelimited(source).grid.rows.map((row) => row.map((cell) => cell.text));
}

describe('delimiters', () => {
  test.each([',', '\t', ';', '|'])('%j, with lines above and below the table', (delimiter) => {
    const body = rows.map((row) => row.join(delimiter)).join('\n');
    expect(texts(`韶关市统计局\n\n${body}\n注：数据为初步核算数。\n`)).toEqual([
      ['韶关市统计局'],
      [],
      ...rows,
      ['注：数据为初步核算数。'],
    ]);
  });

  test('thousands in tabbed text, and commas in lines above', () => {
    expect(texts('2019,2020,2021\n甲\t1,234\n乙\t5,678\n丙\t12')[1]).toEqual(['甲', '1,234']);
    expect(texts('甲\t1,234\n乙\t5,678')).toEqual([
      ['甲', '1,234'],
      ['乙', '5,678'],
    ]);
  });

  test('the line that Excel writes', () => {
    expect(texts('sep=;\n甲;1,5\n乙;2,5')).toEqual([
      ['甲', '1,5'],
      ['乙', '2,5'],
    ]);
  });

  test('quotes, line breaks within them, and a quote that never ends', () => {
    expect(texts('"指标\r\n名称","a""b", x \r\n1,2,3')).toEqual([
      ['指标\n名称', 'a"b', ' x '],
      ['1', '2', '3'],
    ]);
    expect(texts('a,b\n"c,d\ne,f')).toEqual([
      ['a', 'b'],
      ['"c', 'd'],
      ['e', 'f'],
    ]);
  });

  test('cells past the last filled one are cut', () => {
    expect(texts('a,b,,,\n,,,\n,x,\n,,,\n,,')).toEqual([['a', 'b'], [], ['', 'x']]);
  });

  test('pasted text', () => {
    const reading = readText('', '指标\t2020\nGDP\t1353.49');
    expect(reading.ok && reading.value).toMatchObject({ format: 'tsv', encoding: null });
    expect(readText('', '\n \n').ok).toBe(true);
    expect(readText('', '\n\n')).toMatchObject({ failure: { code: 'import-empty' } });
  });
});
