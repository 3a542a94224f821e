import { beforeAll, describe, expect, test } from 'vitest';
import type { CatalogueIndex } from '#store/queries/browse/catalogue-index.ts';
import { foldText, initialsOf, pinyinOf } from '#store/queries/fold-text.ts';
import { leastToAsk, leastToChoose, matchName } from '#store/inbox/match/match-name.ts';
import { type MatchIndex, matchIndex } from '#store/inbox/match/match-index.ts';

/** Names of a store, each an indicator of its own; further ones after a slash are its aliases. */
const names = [
  '地区生产总值/生产总值',
  '国内生产总值',
  '第一产业增加值',
  '第二产业增加值',
  '第三产业增加值',
  '规模以上工业增加值/工业增加值',
  '规模以上工业总产值',
  '规模以上轻工业增加值',
  '规模以上重工业增加值',
  '地方一般公共预算收入/地方财政收入',
  '一般公共预算支出',
  '固定资产投资',
  '社会消费品零售总额',
  '进出口总额',
  '进口总额',
  '出口总额',
  '户籍人口',
  '常住人口',
  '人均地区生产总值',
  '城镇居民人均可支配收入',
  '农村居民人均可支配收入',
  '城镇化率',
  '森林覆盖率',
  '活立木蓄积量',
  '造林更新面积',
  '高新技术企业/高企',
  '新增省级研发平台（孵化器）',
  '省级研发平台（孵化器）',
  '研发经费支出占GDP的比重',
  '高技术制造业占规上工业增加值比重',
  '空气质量优良天数比例',
  '市区空气质量优良天数比例',
  '第二批产业转型升级示范区城市数',
  '在校学生（不含民办）',
  '粮食产量',
  '油料产量',
  '金融机构存款余额',
  '金融机构贷款余额',
  '旅客周转量',
];

function catalogue(): CatalogueIndex {
  const indicators = names.map((line, place) => {
    const [name = '', ...aliases] = line.split('/');
    return {
      ...{ id: name, name, topic: 'other', unit: '', place, spelling: '' },
      names: [name, ...aliases].map((one) => ({
        ...{ folded: foldText(one), pinyin: pinyinOf(one).replaceAll(' ', ''), syllables: pinyinOf(one) },
        initials: initialsOf(one),
      })),
    };
  });
  return { indicators, byId: new Map(indicators.map((one) => [one.id, one])) };
}

let index: MatchIndex;
beforeAll(() => {
  index = matchIndex(catalogue());
});

function best(name: string): { name: string; score: number } {
  const [first] = matchName(index, name);
  return first === undefined ? { name: '', score: 0 } : { name: first.indicator.name, score: first.score };
}

describe('taken without asking', () => {
  test.each([
    ['地区生产总值', '地区生产总值', 1],
    ['生产总值', '地区生产总值', 1],
    ['地区生产总值（GDP）', '地区生产总值', 0],
    ['全市地区生产总值', '地区生产总值', 0],
    ['实现地区生产总值', '地区生产总值', 0],
    ['规上工业增加值', '规模以上工业增加值', 0],
    ['工业增加值', '规模以上工业增加值', 1],
    ['完成固定资产投资', '固定资产投资', 0],
    ['全市完成固定资产投资额', '固定资产投资', 0],
    ['社会消费品零售额', '社会消费品零售总额', 0],
    ['外贸进出口总值'.slice(2), '进出口总额', 0],
    ['户籍人口数', '户籍人口', 0],
    ['人均GDP', '人均地区生产总值', 0],
    ['高新技术企业数量', '高新技术企业', 0],
    ['研发经费支出占地区生产总值比重', '研发经费支出占GDP的比重', 0],
    ['高技术制造业占规模以上工业增加值的比例', '高技术制造业占规上工业增加值比重', 0],
    ['新增省级研发平台', '新增省级研发平台（孵化器）', 0],
    ['一产增加值', '第一产业增加值', 0],
    ['空气质量优良天数占比', '空气质量优良天数比例', 0],
  ])('%s is %s', (printed, wanted, exact) => {
    const { name, score } = best(printed);
    expect([name, score >= leastToChoose]).toEqual([wanted, true]);
    if (exact === 1) expect(score).toBe(1);
    else expect(score).toBeLessThan(1);
  });
});

describe('asked', () => {
  test.each([
    ['一般公共预算收入', '地方一般公共预算收入'],
    ['城镇常住居民人均可支配收入', ''], // whether 常住 matters is for a person, or it is new
    ['活立木续积量', '活立木蓄积量'], // misspelt
    ['造林更新', '造林更新面积'],
    ['培育高新技术企业', '高新技术企业'],
  ])('whether %s is %s', (printed, wanted) => {
    const { name, score } = best(printed);
    expect(score).toBeLessThan(leastToChoose);
    if (wanted !== '') expect([name, score >= leastToAsk]).toEqual([wanted, true]);
  });
});

describe('never across words that tell two things apart', () => {
  test.each([
    ['第四产业增加值', '第一产业增加值'],
    ['第二产业产值', '第二产业增加值'],
    ['规模以上工业产值', '规模以上工业增加值'],
    ['规模以上轻工业总产值', '规模以上轻工业增加值'],
    ['流动人口', '常住人口'],
    ['农村居民收入支出', '农村居民人均可支配收入'],
    ['城镇居民可支配收入', '城镇居民人均可支配收入'],
    ['固定资产投资增速', '固定资产投资'],
    ['限额以上社会消费品零售总额', '社会消费品零售总额'],
    ['公共财政预算收入', '地方一般公共预算收入'],
    ['一般公共预算收入', '一般公共预算支出'],
    ['全市空气质量优良天数', '市区空气质量优良天数比例'],
    ['第三批产业转型升级示范区城市数', '第二批产业转型升级示范区城市数'],
    ['在校学生', '在校学生（不含民办）'],
    ['在校学生（含民办）', '在校学生（不含民办）'],
    ['森林面积', '森林覆盖率'],
    ['净增高新技术企业', '高新技术企业'],
    ['金融机构存款', '金融机构贷款余额'],
    ['国内生产总值', '地区生产总值'],
    ['货物周转量', '旅客周转量'],
    ['户籍城镇化率', '城镇化率'],
  ])('%s is not %s', (printed, other) => {
    const found = matchName(index, printed).find(({ indicator }) => indicator.name === other);
    expect(found?.score ?? 0).toBeLessThanOrEqual(0.5);
  });

  test('every name of the store is its own best match', () => {
    for (const line of names) {
      const [name = ''] = line.split('/');
      expect(best(name)).toEqual({ name, score: 1 });
    }
  });
});
