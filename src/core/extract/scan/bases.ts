import { matchesOf } from './matches.ts';

/** Words that say against what something grew or lies: 比上年, 较2015年末, 同比, 高于全省平均水平. */
export type BaseMention = {
  start: number;
  end: number;
  kind: 'time' | 'area' | 'ratio';
  words: string; // 比上年
  against: string; // 上年; 全省
  sign: 1 | -1 | null; // of 高于 and 低于
};

const time =
  '(?:(?:19|20)\\d{2}年?|去年|上一?年|前年|上月|上季度?|上个?季度|年初|期初|上半年|前[一二三两]季度|[一二三四]季度|前?\\d{1,2}个?月?(?:-|至)?\\d{0,2}月份?|“?十[一二三四五]?五”?(?:时期|期间)?|历史|疫情前|[一二三四五六七八九十]{1,2}年前|前[二三四五两]年|原规划|原计划|计划|改革前|合并前)' +
  '(?:(?:同期|同月|同季|年?末|年?底|年初|全年|初期?)(?:数|水平)?)?(?:的)?';
const place = '(?:全国|全省|全区|全市|全县|全州|[\\u4e00-\\u9fff]{2,4}[省市区县])';
const aside = '(?:\\([^()]{1,14}\\))?'; // 全国(5.4%): what it is there
const than = `(?:${place}|序时进度|预期目标|年度目标|时间进度)(?:经济|工业)?(?:平均|要求|增长|GDP)?(?:水平|增速|增幅)?${aside}`;

const patterns: readonly { pattern: RegExp; kind: BaseMention['kind'] }[] = [
  { pattern: /(?<against>按[^,;。]{0,20}汇率(?:计算|折算))/g, kind: 'time' },
  { pattern: /(?<against>创?(?:19|20)\d{2}年以来)的?(?=新|最|同期)/g, kind: 'time' },
  {
    pattern: new RegExp(
      `(?:相当于|恢复到|恢复至|达到|是|为)(?<against>${time}(?:同期)?|全国平均水平|全省平均水平)的?(?=\\s?(?:\\d[\\d.]*(?:%|倍)|近?[一二三四五六七八九]成))`,
      'g',
    ),
    kind: 'ratio',
  },
  { pattern: /(?:是|为|相当于|达到)(?<against>[^,。;\d]{1,14}?)的(?=\s?\d[\d.]*倍)/g, kind: 'ratio' },
  { pattern: new RegExp(`(?:比|较|与|同|对比)(?<against>${time})${aside}(?:相比)?`, 'g'), kind: 'time' },
  {
    pattern:
      /(?<against>(?:剔除|扣除)[^,。;]{1,16}?后|按可比价格?计算|按可比口径|按可比口径计算|按不变价格?计算|扣除价格因素,?|按自然口径计?算?|同口径|同比|环比|两年平均|三年平均|(?:年均|年平均|年复合|实际|名义|可比)(?=增|提|下|降|减|上|递|分别|回))/g,
    kind: 'time',
  },
  {
    pattern: new RegExp(
      `(?<sign>高于|快于|好于|优于|领先|超过|超出|超|低于|慢于|落后)(?:于)?(?<against>${than}(?:[、和与]?${than})*)`,
      'g',
    ),
    kind: 'area',
  },
  {
    pattern: new RegExp(`(?:比|较)(?<against>${place}(?:平均)?(?:水平|增速|增幅)?)(?<sign>高出?|快|低|慢)`, 'g'),
    kind: 'area',
  },
  {
    pattern: /[比较](?<against>[\u4e00-\u9fff]{2,12}?)(?<sign>高出?|快|低|慢)了?(?=\s?\d[\d.]*个?百分点)/g,
    kind: 'area',
  },
];

export function scanBases(sentence: string): BaseMention[] {
  const found: BaseMention[] = [];
  for (const { pattern, kind } of patterns) {
    for (const match of matchesOf(pattern, sentence)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => other.start < end && other.end > start)) continue;
      const sign = match.groups?.sign;
      found.push({
        ...{ start, end, kind, words: match[0].replace(/[,的]+$/, '') },
        against: (match.groups?.against ?? '').replace(/的$/, ''),
        sign: sign === undefined ? null : /高|快|好|优|领先/.test(sign) ? 1 : -1,
      });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** 上年末 → 上年, 2015年 → 2015: how a change's base is kept. */
export function baseOf(words: string): string {
  const printed = /(?:19|20)\d{2}(?=年)/.exec(words);
  if (printed !== null) return printed[0];
  if (words === '同比') return '上年';
  return words.replace(/^(?:比|较|与|同)/, '').replace(/(?:相比)$/, '');
}
