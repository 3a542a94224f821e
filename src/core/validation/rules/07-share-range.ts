import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say, figureOf } from '../sentences.ts';

const shareNames = /率|比重|占比|比例|份额|构成|覆盖面/;
// Rates that aren't a part of a whole may be above 100 or below nought.
const otherRates = new RegExp(
  [
    '增长|增速|增幅|增减|涨幅|跌幅|降幅|降低率',
    '下降率|变动|变化|指数|完成率|负债率|负债比|杠杆率',
    '贡献率|拉动|产销率|利用率|使用率|入学率|周转率|利润率',
    '收益率|回报率|报酬率|净利率|毛利率|溢价率|汇率|利率',
    '自给率|达产率|流动比|速动比|存贷|依存度|抚养比|性别比',
    '人口比|通胀|通货膨胀|迁移率|流动率|弹性|执行率|进度',
    '替代率|保障率|覆盖倍数|倍',
  ].join('|'),
);

export const shareRange = {
  number: 7,
  severity: 'warning',
  scope: 'observation',
  title: { 'zh-CN': '占比类指标在0—100%之间', en: 'Shares lie between 0 and 100%' },
  check(observation) {
    const { number, parsedUnit, indicator } = observation;
    if (number === null || parsedUnit === null || parsedUnit.quantity !== 'share') return null;
    const whole = parsedUnit.code === 'PM' ? 1000 : 100;
    if (number >= 0 && number <= whole) return null;
    if (indicator.maximum !== null && number > whole && number <= indicator.maximum) return null;
    if (indicator.minimum !== null && number < 0 && number >= indicator.minimum) return null;
    if (!shareNames.test(indicator.name) || otherRates.test(indicator.name)) return null;
    const [name, value] = [nameOf(observation), figureOf(observation)];
    return said(
      say(
        `${name['zh-CN']}为${value['zh-CN']}，不在0—${whole}${observation.unit}之间。`,
        `${name.en} is ${value.en}, outside 0–${whole}${observation.unit}.`,
      ),
      say('请核对数值、小数点和指标。', 'Check the number, its decimal point and the indicator.'),
    );
  },
} as const satisfies ObservationRule;
