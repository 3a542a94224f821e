import type { Span } from './candidate.ts';

/**
 * Numerals that are no figures: names, ordinals, dates, document numbers, slogans, thresholds of ages, numbering. They
 * may still belong to a name (PM2.5, 65岁以上人口), so that they are only kept from being read as numbers.
 */
const decoys: readonly RegExp[] = [
  // document numbers, brackets of notes, numbering
  /〔\d{4}〕\s?\d*\s?号?|\[\d{4}\]\s?\d+\s?号|(?:发|办|函|字|政|令)\s?\[?\d{4}\]?\s?第?\s?\d+\s?号/g,
  /\[\d{1,3}\]|〔\d{1,2}〕|[[(]\d{1,2}-\d{1,2}[\])]|【\d{1,3}】|[①-⑳⑴-⒇]/g,
  /\d+(?:\.\d+)?[万百千]?(?:吨|千瓦|千伏|兆瓦|伏|亩|公里|米)级|共印\d+份/g,
  /(?:图片?|表|附件|附表|附录|专栏|注|No\.?)\s?\d+(?:[-.]\d+)*(?![\d%万亿元个家])/gi,
  /(?<![\d.])\d{1,4}(?:\.\d{1,4}){2,}/g, // 1.2.3, 2021.4.12
  // dates and clock times
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}日?|\d{4}\/\d{1,2}(?!\d)|\d{1,2}月\d{1,2}日|(?<=月)\d{1,2}(?:日|-\d{1,2}日)/g,
  /(?<=\d日\s{0,2}|\d\s{1,3}|[上下]午|凌晨|晚)\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}(?:时|点)\d{1,2}分|\d{1,2}:\d{2}:\d{2}/g,
  /[零〇一二三四五六七八九]{4}年/g,
  // ordinals
  /第\s?[\d一二三四五六七八九十百零两]+\s?(?:届|次|批|轮|期|章|节|条|款|号|集|站|版|辑|回|卷|季(?!度)|产业|书记|时间|方阵|梯队|代|线|者|师|中学|小学|医院|人民|现场|课|步|道|场|个|医|工程|车间|地)/g,
  /(?:前|TOP\s?)\d+(?:位|名|强|席)?(?![\d.]*[%万亿个家月])/gi,
  /\d+强/g,
  /(?:前移|后移|上升|下降|提升|退后|前进|进位|跃升|晋位|提高|上移|下移)了?\d+个?(?:位次|位|名)/g,
  // names with letters, roads, hot lines, machines
  /(?<![A-Za-z])(?!(?:GDP|CPI|PPI|PMI)\d)[A-Za-zα-ω][A-Za-z&-]*\d+(?:\.\d+)?[A-Za-z]*/g,
  /(?<![\d.])\d+(?:[GKDVAI](?![A-Za-z])|G\+)(?!\s?\/)/g,
  /(?:国道|省道|县道|乡道|热线)\s?[GSX]?\d+|\d+(?:国道|省道|县道|号线|号文|号令|号楼|号院|号机组|号桥|号公告|号|热线|工程(?!\D{0,4}个)|行动|战略|路)/g,
  // slogans: 1+N+1, 2+2, “3331”
  /[\dA-Za-zＮ一二三四五六七八九十]+(?:\+[\dA-Za-zＮ一二三四五六七八九十]+)+|[\dA-Za-z一二三四五六七八九十]\+[\u4e00-\u9fff]/g,
  /[“"‘「『][^”"’」』。,;\d]{0,12}\d[^”"’」』。,;]{0,12}[”"’」』]/g,
  /[《〈][^》〉]{1,60}[》〉]/g,
  // durations and ages
  /(?:近|过去|未来|连续|历时|时隔|前后|前|后|这|用|为期|提前|推迟|分|长达|至少|满)\d+(?:多|余|几)?个?(?:年|月|天|周|季度)/g,
  /\d+(?:多|余)?年(?:来|间|内|以来|以上|以下|期|行动|计划|规划|前|后|制|级)|\d+(?:至|-)\d+年|(?<!\d)\d{1,3}(?:多|余)?(?:个多?月|周年|年)(?!度|末|底|\d)/g,
  /\d+(?:-\d+)?(?:周岁|岁|孩)(?:及?以[上下内])?(?=[\u4e00-\u9fff])(?!,)|\d+(?:-|至)\d+(?:周岁|岁)/g,
  // telephone, identity, places on the earth, sizes
  /(?<!\d)(?:\d{3,4}-\d{7,8}|1[3-9]\d{9}|\d{11,18})(?!\d)/g,
  /[东西南北][经纬][^,;。]{0,40}?\d+\s?[°度′'分][^,;。]{0,30}?(?=[,;。、]|$)|\d+(?:\.\d+)?°[\d.′'″"-]*/g,
  /\d+(?:\.\d+)?\s?[×xX*]\s?\d+(?:\.\d+)?/g,
  /[+]\d+(?![\d.%])/g,
  /(?<=连续|\D)\d+个(?:季度|交易日)/g,
  /100%(?=覆盖|达标|完成|落实)(?!率)/g,
  /汇率\D{0,4}\d+(?:\.\d+)?|\d+(?:公里|千米|米)(?=范围|以内的|半径|内的)/g,
  /(?:[跨迈登站]|连续跨)[过上越]了?(?:\d+亿元?[、和])+\d+亿元?/g,
  /连续(?:举办|开展|召开|获)?了?\d+[期年届](?!\d)/g,
  /24小时|365天|全天候/g,
  /(?:出台|落实|推出|实施|制定|推行|执行|印发)[^,。;]{0,14}?\d+条(?!\d)/g,
  /(?:上年|上月|上年同月|上年同期|\d{4}年)\s?=\s?100/g,
];

export function findDecoys(folded: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of decoys) {
    for (const match of folded.matchAll(pattern)) spans.push([match.index, match.index + match[0].length]);
  }
  return spans.sort((left, right) => left[0] - right[0]);
}

export function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some(([from, to]) => from < end && to > start);
}
