import { splitUnit } from './name-and-unit.ts';

/** Words of headers that say what is measured and not of what: a level, its growth, its rank. */
export const onlyGrowth =
  /^(?:(?:\d{4}年?)?(?:比|较)(?:上年|去年|上年同期|上年末|年初|同期|\d{4}年?|上月|上季度?)(?:同期)?(?:同比)?(?:增长|增减|±|增加|提高)?(?:率|速度|幅度)?|(?:同比|环比)?(?:增长|增减|增幅|增速|增长率)(?:率|速度|幅度)?|同比|环比|growth(?: rate)?|change|yoy)\s*(?:[(（]?[%％±]*[)）]?)$/i;
export const onlyRank = /^(?:全[国省市]|[\u4e00-\u9fff]{0,6})?(?:位次|排名|名次|排序|排位)$|^rank(?:ing)?$/i;
export const onlyValue =
  /^(?:绝对数|绝对值|绝对额|绝对量|完成额|完成值|完成|完成情况|实际完成|总量|数值|数据|值|实绩|完成数|实际数?|本年|本年实际|当年|合计数?|本期|指标值|年末数|value|values|obs_?value|total amount|figure|number)$/i;
// 比年初增减 of a balance is an amount of its own; with % it is a growth.
export const changeOfAmount = /^(?:比|较)(?:年初|上年末|上月末)(?:增减|增加|新增|净增)(?:额|数|量)?$/;

/** What a cell beside the figures says they are: 总量（亿元）, 增长（%）, 位次; null where it names something else. */
export function measureWord(text: string): 'value' | 'growth' | 'rank' | null {
  const compact = text.normalize('NFKC').replace(/\s/g, '');
  if (compact === '') return null;
  if (onlyGrowth.test(compact)) return 'growth';
  if (onlyRank.test(compact)) return 'rank';
  return onlyValue.test(splitUnit(text).name) ? 'value' : null;
}
