/**
 * Words by which two names are of two things, however much else they share. A group's words exclude each other, and a
 * name that has one of them isn't a name that has none.
 */
const groups: readonly RegExp[] = [
  /第[一二三四五六七八九十\d]+(?:产业|批|届|季度|次|期|轮)?/g,
  /\d+(?:\.\d+)?/g,
  /增加值|总产值|产值|地区生产总值|国内生产总值/g,
  /利润|税金|成本|费用|亏损/g,
  /营业收入|销售收入|销售额|营业额|交易额|成交额/g,
  /产量|销量|销售量|产能|库存/g,
  /户籍|常住|流动|暂住/g,
  /城镇|农村|乡村|城乡|城市/g,
  /人均|户均|地均|亩均|单位/g,
  /增速|指数|增量|增减/g,
  /规模以上|限额以上|规模以下|限额以下/g,
  /轻工业|重工业/g,
  /进出口|进口|出口/g,
  /收入|支出/g,
  /市区|市辖区|市本级|城区|建成区|全省|全国/g,
  /比重|覆盖率|贡献率|优良率|率$/g,
  /存款|贷款/g,
  /新增|净增|新建|新开工|新认定|新签|新设/g,
  /男性|女性|老年|儿童/g,
  /出生|死亡|自然增长/g,
  /国有|民营|私营|外资|外商|港澳台|集体|股份制|个体|非公/g,
  /人民币|本外币|外币/g,
  /非税|税收|政府性基金|社会保险|公共财政预算|公共预算/g,
  /农林牧渔|农业|林业|牧业|渔业|工业|建筑业|服务业|制造业|采矿业|房地产/g,
  /小学|初中|高中|中职|高校|幼儿园/g,
  /投资|消费|零售/g,
  /可支配|纯收入|工资/g,
  /平均|年末|期末/g,
  /累计|当月|当季/g,
  /计划|目标|预期/g,
  /不含|不包括|扣除|剔除/g,
  /实际利用|合同/g,
  /货运|客运|货物|旅客/g,
  /失业|就业/g,
];

/** Words that a name may leave out, because its unit says it (造林更新 of 亩), but that exclude each other. */
const measure = /面积|蓄积量?|长度|里程|余额|数量/g;

/** The distinguishing words of a name. */
export type Distinction = { words: string; measure: string };

export function distinctionOf(name: string): Distinction {
  const parts: string[] = [];
  for (const [index, group] of groups.entries()) {
    const words = name.match(group);
    if (words !== null) parts.push(`${index}:${[...new Set(words)].sort().join('+')}`);
  }
  return { words: parts.join(' '), measure: (name.match(measure) ?? []).join('+') };
}

/** Whether two names can be of one indicator, as far as their distinguishing words say. */
export function areCompatible(left: Distinction, right: Distinction): boolean {
  const sameMeasure = left.measure === '' || right.measure === '' || left.measure === right.measure;
  return left.words === right.words && sameMeasure;
}
