import { expect, test } from 'vitest';
import { sampleStore } from './sample-store.ts';

const briefing = { area: '440200', period: '2020', limit: 12 };

async function found(text: string, extra: Partial<typeof briefing> = {}): Promise<string[]> {
  const store = await sampleStore();
  const figures = await store.figures({ ...briefing, ...extra, text });
  return figures.map(({ indicatorName, area, period }) => `${area.shortName} ${indicatorName} ${period}`);
}

test('a figure is found by name, pinyin and initials; the briefing’s area and period come first', async () => {
  expect((await found('地区生产总值'))[0]).toBe('韶关 地区生产总值 2020');
  expect((await found('dqsczz'))[0]).toBe('韶关 地区生产总值 2020');
  expect((await found('ＧＤＰ'))[0]).toBe('韶关 地区生产总值 2020');
});

test('words that are an area or a period narrow to it, in any order', async () => {
  expect(await found('gdp 广东 2019')).toEqual(['广东 地区生产总值 2019']);
  expect(await found('2019年 广东省 生产总值')).toEqual(['广东 地区生产总值 2019']);
  expect((await found('gdp 广东')).every((name) => name.startsWith('广东'))).toBe(true);
  expect(await found('gdp 1949')).toEqual([]);
});

test('every indicator gives its best figure before any gives its second, up to the limit', async () => {
  const all = await found('', { limit: 50 });
  const indicators = all.map((name) => name.split(' ')[1]);
  expect(new Set(indicators.slice(0, 40)).size).toBe(40);
  expect(await found('', { limit: 3 })).toHaveLength(3);
  expect(await found('没有这样的指标')).toEqual([]);
});

test('figures that print a number are found by a name the text says, or in the briefing’s area', async () => {
  const store = await sampleStore();
  const like = async (text: string, numbers: string[], area = '440200') =>
    (await store.figuresLike({ text, numbers, area })).map(({ snapshot }) => snapshot.id);
  expect(await like('实现gdp1353.49亿元', ['1353.49'])).toEqual(['obs-gdp-440200-2020']);
  expect(await like('1353.49亿元', ['1353.49'])).toEqual(['obs-gdp-440200-2020']);
  expect(await like('1353.49亿元', ['1353.49'], '990000')).toEqual([]);
  expect(await like('生产总值1353.49亿元', ['1353.49'], '990000')).toEqual(['obs-gdp-440200-2020']);
  expect(await like('地区生产总值增长3.0%', ['3.0'])).toContain('obs-gdp-440200-2020');
});
