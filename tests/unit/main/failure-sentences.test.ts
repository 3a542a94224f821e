import { expect, test } from 'vitest';
import { failureSentence } from '#contract/failure-sentences.ts';
import { allFailures } from '#contract/failures/all-failures.ts';
import type { FailureCode } from '#contract/result.ts';

const values = {
  name: '简报.danxia',
  folder: '/tmp',
  detail: 'x',
  area: '440200',
  topic: 'ecology',
  period: '2020',
  font: 'Noto Sans SC',
  page: 3,
};

test.each(Object.keys(allFailures) as FailureCode[])(
  '%s has a sentence in both languages, filled and without values',
  (code) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const given of [values, {}]) {
        const sentence = failureSentence({ code, values: given }, locale);
        expect(sentence).not.toMatch(/[{}]|undefined/);
        expect(sentence).toMatch(locale === 'en' ? /\.$/ : /。$/);
        expect(sentence.length).toBeGreaterThan(8);
      }
    }
  },
);

test('a sentence names what it is about', () => {
  expect(failureSentence({ code: 'disk-full', values: { name: '简报.pptx', folder: '/数据' } }, 'zh-CN')).toBe(
    '磁盘空间不足，没有写入“简报.pptx”，原有文件保持不变。请清理空间或换一个位置再试。',
  );
  expect(failureSentence({ code: 'page-not-drawn', values: { page: 12 } }, 'en')).toContain('Page 12 ');
});
