import { expect, test } from 'vitest';
import { chipsOf, mainFact } from '#renderer/store/inbox/card/candidate-facts.ts';
import { englishInbox } from '#renderer/store/words-inbox-en.ts';
import { chineseInbox } from '#renderer/store/words-inbox-zh-cn.ts';
import { candidateWith } from './items.ts';

const growth = { percent: '-3.2', basis: '同比' };
const ranks = [{ rank: 6, scope: '全省', of: 'growth' as const, outOf: null }];

test('the value stands large, with its qualifier and unit around it', () => {
  expect(mainFact(candidateWith({ qualifier: '近' }), 'zh-CN')).toEqual({
    ...{ facet: 'value', before: '近', number: '12.5', after: '亿元' },
  });
  expect(mainFact(candidateWith({ qualifier: '以上', unit: '%' }), 'zh-CN')).toMatchObject({ after: '%以上' });
  expect(mainFact(candidateWith({ value: '11.4:31.2:57.4', unit: '' }), 'zh-CN')).toMatchObject({
    ...{ before: '', number: '11.4:31.2:57.4', after: '' },
  });
  expect(mainFact(candidateWith(), 'en')).toMatchObject({ number: '12.5', after: ' (100 m yuan)' });
});

test('without a value the growth, the change or the rank stands large', () => {
  const none = { value: null, unit: null };
  expect(mainFact(candidateWith({ ...none, growth }), 'zh-CN')).toMatchObject({ number: '-3.2', after: '%' });
  expect(mainFact(candidateWith({ ...none, change: { points: '3', base: '2015' } }), 'zh-CN')).toMatchObject({
    ...{ number: '+3', after: '个百分点' },
  });
  expect(mainFact(candidateWith({ ...none, ranks }), 'zh-CN')).toEqual({
    ...{ facet: 'rank:全省', before: '全省第', number: '6', after: '位' },
  });
  expect(mainFact(candidateWith(none), 'zh-CN')).toBeNull();
});

test('everything else a candidate says is a chip', () => {
  const full = candidateWith({
    ...{ growth, ranks, change: { points: '1.1', base: '2020' } },
    amount: { value: '-35', unit: '个', base: '上年' },
    comparisons: [{ scope: '全省', points: '-0.3' }],
  });
  expect(chipsOf(full, 'value', 'zh-CN', chineseInbox)).toEqual([
    { text: '▼3.2% 同比', direction: 'down' },
    { text: '▲1.1个百分点 比2020年', direction: 'up' },
    { text: '比上年减少35个', direction: 'down' },
    { text: '增速 全省第6位', direction: 'level' },
    { text: '低于全省0.3个百分点', direction: 'level' },
  ]);
  expect(chipsOf(full, 'growth', 'en', englishInbox).map(({ text }) => text)).toEqual([
    ...['▲1.1 pp on 2020', 'down by 35 on 上年', 'growth 6th in 全省', '0.3 points below 全省'],
  ]);
});

test('what did not change says so in a word', () => {
  const level = candidateWith({ growth: { percent: '0', basis: '比上年' } });
  expect(chipsOf(level, 'value', 'zh-CN', chineseInbox)).toEqual([{ text: '持平 比上年', direction: 'level' }]);
});
