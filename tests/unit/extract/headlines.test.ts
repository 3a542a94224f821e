import { expect, test } from 'vitest';
import { extractText } from '#core/extract/extract-text.ts';

/** Name and number of what a text gives, in its order. */
function read(...lines: string[]): string[] {
  return extractText(lines.join('\n\n'), { title: '', published: '2022-01-05' }).map(
    ({ name, value, unit, growth }) => `${name} ${value === null ? `${growth?.percent}%` : `${value}${unit}`}`,
  );
}

test('what only the title states is not lost', () => {
  expect(read('云溪市2021年森林覆盖率达71.2%', '全市绿化顺利推进,完成营造林21.6万亩。')).toEqual([
    '森林覆盖率 71.2%',
    '营造林 21.6万亩',
  ]);
});

test('what the text states again below its title is given once, with all that belongs to it', () => {
  expect(read('云溪市2021年工业增加值增长7.7%', '2021年,全市规模以上工业增加值168.3亿元,增长7.7%。')).toEqual([
    '规模以上工业增加值 168.3亿元',
  ]);
});

test('each of two summaries keeps what nothing below prints', () => {
  expect(
    read(
      '核心提示:森林覆盖率达71.2%,地区生产总值突破千亿元。',
      '内容提要:常住人口45.1万人。',
      '2021年,地区生产总值1023.6亿元,增长5.8%。',
    ),
  ).toEqual(['森林覆盖率 71.2%', '常住人口 45.1万人', '地区生产总值 1023.6亿元']);
});
