import type { TopicId } from '#core/indicators/topics.ts';

const words: readonly (readonly [TopicId, RegExp])[] = [
  [
    'ecology',
    /森林|林业|林地|生态|湿地|绿化|绿地|造林|矿山|土壤|水质|断面|空气|PM ?2\.5|PM ?10|污染|排放|垃圾|污水|节能|能耗|自然保护|草原|荒漠|水土|环境|碳|forest|emission|pollut|protected area|water quality/i,
  ],
  ['innovation', /专利|研发|R ?& ?D|研究与试验|科技|科学技术|高新|技术合同|创新|孵化|research|patent|innovation/i],
  ['integration', /铁路|公路里程|高速|机场|港口|园区|产业共建|对口|承接|开放|进出口|外资|旅游|trade|railway|airport/i],
  [
    'overview',
    /生产总值|GDP|增加值|财政|预算|收入|支出|消费|零售|投资|人口|就业|失业|居民|价格指数|城镇化|储蓄|存款|贷款|population|employment|income|price|poverty/i,
  ],
];

/** The topic of an indicator a file brings, by its name; a person may move it. */
export function topicForName(name: string): TopicId {
  return words.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}
