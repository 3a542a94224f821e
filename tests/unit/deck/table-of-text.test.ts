import { expect, test } from 'vitest';
import { tableOfText } from '#core/deck/clip/table-of-text.ts';

test('cells of a spreadsheet become a table: a head, columns of numbers to the right, gaps that stay gaps', () => {
  const table = tableOfText('地区\t数值\t增速\r\n甲市\t1,234.5\t3.0%\r\n乙市\t—\t\r\n', 'id');
  expect(table).toMatchObject({ header: ['地区', '数值', '增速'], numeric: [false, true, true] });
  expect(table?.rows).toEqual([
    [[{ kind: 'words', text: '甲市' }], [{ kind: 'words', text: '1,234.5' }], [{ kind: 'words', text: '3.0%' }]],
    [[{ kind: 'words', text: '乙市' }], [{ kind: 'words', text: '—' }], []],
  ]);
});

test('rows of different length are filled up', () => {
  expect(tableOfText('甲\t乙\n一', 'id')?.rows).toEqual([[[{ kind: 'words', text: '一' }], []]]);
});

test('text without tabs, a single line, and more than a table holds are no table', () => {
  expect(tableOfText('第一行\n第二行', 'id')).toBeNull();
  expect(tableOfText('甲\t乙', 'id')).toBeNull();
  expect(tableOfText('', 'id')).toBeNull();
  expect(tableOfText(Array.from({ length: 300 }, () => '甲\t乙').join('\n'), 'id')).toBeNull();
});
