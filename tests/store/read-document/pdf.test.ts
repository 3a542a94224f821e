import { expect, test } from 'vitest';
import { pdfOf, type Placed, setLines } from './made-documents.ts';
import { read, textOf } from './reading.ts';

/** Thirty characters a line fill the width of the page. */
const full = '青岚市全年实现地区生产总值一千三百五十三亿元比上年增长三点零五';

test('lines broken at the margin are one paragraph, without blanks; an indent begins another', async () => {
  const text = await textOf(
    pdfOf([setLines([`\u3000\u3000${full.slice(2)}`, full, '个百分点。', `\u3000\u3000${full.slice(2)}`, '完。'])]),
  );
  expect(text.split('\n')).toEqual([`${full.slice(2)}${full}个百分点。`, `${full.slice(2)}完。`]);
});

test('a paragraph goes on over a page, whose header, footer and number are no part of it', async () => {
  const page = (number: number, lines: readonly string[]): Placed[] => [
    { x: 200, y: 800, size: 9, text: `青岚市2020年公报 第${number}版` },
    ...setLines(lines),
    { x: 290, y: 40, size: 9, text: `— ${number} —` },
    { x: 72, y: 30, size: 8, text: '青岚市统计局' },
  ];
  const text = await textOf(
    pdfOf([
      page(1, ['一、综合', `\u3000\u3000${full.slice(2)}`, full]),
      page(2, [`${full.slice(0, 10)}。`, `\u3000\u3000${full.slice(2)}`]),
      page(3, [full, '止。']),
    ]),
  );
  expect(text.split('\n')).toEqual([
    '一、综合',
    `${full.slice(2)}${full}${full.slice(0, 10)}。`,
    `${full.slice(2)}${full}止。`,
  ]);
});

test('rows of a table stay lines, their cells parted by tabs', async () => {
  const row = (y: number, ...cells: string[]): Placed[] => cells.map((text, at) => ({ x: 72 + at * 150, y, text }));
  const text = await textOf(
    pdfOf([
      [
        { x: 220, y: 760, text: '主要指标' },
        ...row(730, '指标', '单位', '2020年'),
        ...row(710, '地区生产总值', '亿元', '1353.49'),
        ...row(690, '增长', '%', '-3.0'),
      ],
    ]),
  );
  expect(text.split('\n')).toEqual(['主要指标', '指标\t单位\t2020年', '地区生产总值\t亿元\t1353.49', '增长\t%\t-3.0']);
});

test('numbers and words in pieces are put together as they stand', async () => {
  const pieces = [
    { x: 72, y: 700, text: '总值' },
    { x: 96, y: 700, text: '1353' },
    { x: 120, y: 700, text: '.49' },
    { x: 138, y: 700, text: '亿元，面积31' },
    { x: 204, y: 704, size: 7, text: '2' }, // raised
    { x: 214, y: 700, text: '平方米' },
  ];
  expect(await textOf(pdfOf([pieces]))).toBe('总值1353.49亿元，面积312平方米');
});

test('what a PDF says of itself, and what its text says', async () => {
  const lines = ['青岚市统计公报', '来源：青岚市统计局', '2021年3月2日', '　　正文。'];
  const document = await read(pdfOf([setLines(lines)]));
  expect(document).toMatchObject({
    ok: true,
    value: {
      kind: 'pdf',
      words: { title: '青岚市统计公报', publisher: '青岚市统计局', datePublished: '2021-03-02', url: '' },
    },
  });
});
