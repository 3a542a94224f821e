import { expect, test } from 'vitest';
import type { IndicatorStore } from '#store/indicator-store.ts';
import { foldText, initialsOf, pinyinOf } from '#store/queries/fold-text.ts';
import { sampleStore } from './sample-store.ts';

async function names(store: IndicatorStore, text: string, topic: string | null = null): Promise<string[]> {
  return (await store.search(text, topic, 100)).map((summary) => summary.name);
}

test('indicators are found by name, alias, part, two characters, pinyin and initials', async () => {
  const store = await sampleStore();
  expect((await names(store, '森林覆盖率'))[0]).toBe('森林覆盖率');
  expect(await names(store, '覆盖')).toEqual(expect.arrayContaining(['森林覆盖率', '规上工业企业研发机构覆盖率']));
  expect(await names(store, '工业')).toContain('规模以上工业增加值');
  expect(await names(store, '木')).toContain('活立木蓄积量');
  expect(await names(store, '财政收入')).toEqual(['地方一般公共预算收入']);
  expect(await names(store, 'slfgl')).toEqual(['森林覆盖率']);
  expect((await names(store, 'senlin'))[0]).toBe('森林覆盖率');
  expect((await names(store, 'SENLINFUGAI'))[0]).toBe('森林覆盖率');
  expect((await names(store, 'dqsczz'))[0]).toBe('地区生产总值');
  expect((await names(store, 'gdp'))[0]).toBe('地区生产总值');
  expect((await names(store, 'ＧＤＰ'))[0]).toBe('地区生产总值');
  expect(await names(store, 'forest coverage')).toEqual(['森林覆盖率']);
});

test('every word must match', async () => {
  const store = await sampleStore();
  expect(await names(store, '投资 莞韶')).toEqual(['莞韶产业共建新签约项目投资总额']);
  expect(await names(store, '投资 森林')).toEqual([]);
});

test('nothing is found by what no name holds, signs of the query language included', async () => {
  const store = await sampleStore();
  for (const text of ['某某', '%', '_', '"', "'", 'a" OR "b', '*', '%%%', '森林"', '\\', 'NEAR(森林 1)']) {
    expect(await names(store, text), text).toEqual([]);
  }
});

test('empty text lists all in briefing order, headline indicators first; a topic and a limit narrow it', async () => {
  const store = await sampleStore();
  const all = await store.search('', null, 500);
  expect(all).toHaveLength(49);
  expect(all.slice(0, 3).map((summary) => summary.name)).toEqual([
    '地区生产总值',
    '地方一般公共预算收入',
    '规模以上工业增加值',
  ]);
  const ecology = await store.search(' ', 'ecology', 500);
  expect(ecology[0]?.name).toBe('森林覆盖率');
  expect(new Set(ecology.map((summary) => summary.topic))).toEqual(new Set(['ecology']));
  expect(await store.search('', 'no-topic', 500)).toEqual([]);
  expect(await store.search('', null, 5)).toHaveLength(5);
});

test('words that are an area or a period narrow to it, and the figure of there is shown', async () => {
  const store = await sampleStore();
  const [gdp, ...others] = await store.search('gdp 广东 2019', null, 10);
  expect(gdp?.latest).toMatchObject({ period: '2019', area: { shortName: '广东' } });
  expect(others).toEqual([]);
  const inProvince = await store.search('广东', null, 500);
  expect(inProvince.length).toBeGreaterThan(0);
  expect(inProvince.every(({ latest }) => latest.area.name.startsWith('广东'))).toBe(true);
  expect(await store.search('gdp 1949', null, 10)).toEqual([]);
  expect((await store.search('2019', 'overview', 500)).every(({ topic }) => topic === 'overview')).toBe(true);
});

test('a search among some indicators keeps their order where no name is asked for', async () => {
  const store = await sampleStore();
  const all = (await store.search('', null, 5)).map(({ indicatorId }) => indicatorId);
  const only = [...all].reverse();
  const listed = async (text: string) =>
    (await store.search(text, null, 100, { only })).map((each) => each.indicatorId);
  expect(await listed('')).toEqual(only);
  expect(await listed('gdp')).toEqual(['gdp']);
  expect(await store.search('森林', null, 100, { only: [] })).toEqual([]);
});

test('for a briefing the figure of its area is shown, nearest to its period', async () => {
  const store = await sampleStore();
  const shown = async (text: string, area: string, period: string) =>
    (await store.search(text, null, 1, { about: { area, period } })).map(({ latest }) => [
      latest.area.code,
      latest.period,
    ]);
  expect(await shown('gdp', '440000', '2018')).toEqual([['440000', '2018']]);
  expect(await shown('gdp', '440000', '1949')).toEqual([['440000', '2024']]);
  expect(await shown('gdp', '440200', '2020')).toEqual([['440200', '2020']]);
  expect(await shown('gdp', '999999', '2020')).toEqual([['440200', '2020']]); // none there: as without a briefing
});

test('a summary says where there are data and shows the city before the province', async () => {
  const store = await sampleStore();
  const [gdp] = await store.search('地区生产总值', null, 1);
  expect(gdp).toMatchObject({
    indicatorId: 'gdp',
    unit: '亿元',
    observations: 11,
    areas: [
      { code: '440200', name: '韶关市' },
      { code: '440000', name: '广东省' },
    ],
    latest: { id: 'obs-gdp-440200-2020', value: '1353.49' },
  });
});

test('folding and pinyin', () => {
  expect(foldText(' ＧＤＰ 总值 ')).toBe('gdp总值');
  expect(pinyinOf('森林覆盖率')).toBe('sen lin fu gai lv');
  expect(initialsOf('研发经费支出占GDP的比重')).toBe('yfjfzczgdpdbz');
});
