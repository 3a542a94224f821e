import { expect, test } from 'vitest';
import { encodeGbk } from './encode-gbk.ts';
import { readGrids } from '#store/read/read-grids.ts';
import type { Reading } from '#store/read/reading.ts';

async function reading(text: string | Uint8Array): Promise<Reading> {
  const result = await readGrids('a.xls', typeof text === 'string' ? new TextEncoder().encode(text) : text);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

test('a web page that a statistical system saved as .xls, in GBK', async () => {
  const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{color:red}</style></head><body>
    <table border=1><tr><td rowspan=2>指标</td><td colspan="2">2020&#24180;</td></tr>
    <tr><td>总量<td>增长&nbsp;（%）</tr>
    <tr><td><b>地区</b><br>生产总值<td x:num="1353.49">1,353.5</td><td x:num="0.03">3.0%</td></tr></table></body></html>`;
  const { format, encoding, grids } = await reading(encodeGbk(page));
  expect([format, encoding, grids.length]).toEqual(['xls', 'gb18030', 1]);
  expect(grids[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
    ['指标', '2020年'],
    ['', '总量', '增长 （%）'],
    ['地区\n生产总值', '1353.49', '3.0%'],
  ]);
  expect(grids[0]?.rows[2]?.map((cell) => cell.number)).toEqual([null, 1353.49, 0.03]);
  expect(grids[0]?.merges).toEqual([
    [0, 0, 1, 0],
    [0, 1, 0, 2],
  ]);
});

test('tables within tables are grids of their own', async () => {
  const { grids } = await reading('<table><tr><td>a<table><tr><td>b</table></td><td>c</table>');
  expect(grids.map((grid) => grid.rows.map((row) => row.map((cell) => cell.text)))).toEqual([[['b']], [['a', 'c']]]);
});

test('an OpenDocument table: groups, repeated cells, printed text, notes, hidden sheets', async () => {
  const office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"';
  const { format, grids } = await reading(`<?xml version="1.0"?><office:document ${office}><office:automatic-styles>
    <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
    </office:automatic-styles><office:body><office:spreadsheet><table:table table:name="一" table:style-name="ta2">
    <table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"
      office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation><text:p>指<text:s/>标</text:p>
      <text:p>二</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
    <table:table-row-group><table:table-row table:number-rows-repeated="2">
      <table:table-cell office:value-type="percentage" office:value="0.7443"><text:p>74.43%</text:p></table:table-cell>
      <table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1353.49">
      <text:p>1,353.5</text:p></table:table-cell></table:table-row></table:table-row-group>
    <table:table-row table:style-name="ro1" table:number-rows-repeated="1048570">
      <table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>
    </table:table></office:spreadsheet></office:body></office:document>`);
  expect([format, grids[0]?.name, grids[0]?.hidden]).toEqual(['ods', '一', true]);
  const numbers = ['74.43%', '1353.49', '1353.49'];
  expect(grids[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([['指 标\n二'], numbers, numbers]);
  expect(grids[0]?.merges).toEqual([[0, 0, 0, 1]]);
});
