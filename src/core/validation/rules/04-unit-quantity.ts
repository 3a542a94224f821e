import type { Quantity } from '#core/indicators/unit-table.ts';
import type { Sentence } from '../finding.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

const names: Readonly<Record<Quantity, Sentence>> = {
  money: say('金额', 'money'),
  area: say('面积', 'area'),
  volume: say('体积', 'volume'),
  mass: say('重量', 'mass'),
  length: say('长度', 'length'),
  time: say('时间', 'time'),
  energy: say('能量', 'energy'),
  power: say('功率', 'power'),
  share: say('比率', 'a share'),
  points: say('百分点', 'percentage points'),
  count: say('数量', 'a count'),
  index: say('指数', 'an index'),
  rate: say('单位量', 'a rate'),
  temperature: say('温度', 'a temperature'),
};

export const unitQuantity = {
  number: 4,
  severity: 'error',
  scope: 'observation',
  title: { 'zh-CN': '计量单位与指标的量相符', en: 'The unit measures what the indicator is' },
  check(observation) {
    const { indicator, parsedUnit, unit, value } = observation;
    if (parsedUnit === null || indicator.quantity === null || parsedUnit.quantity === indicator.quantity) return null;
    if (value === null) return null;
    const name = nameOf(observation);
    const [is, should] = [names[parsedUnit.quantity], names[indicator.quantity]];
    return said(
      say(
        `${name['zh-CN']}应为${should['zh-CN']}，而单位“${unit}”表示${is['zh-CN']}。`,
        `${name.en} measures ${should.en}, but its unit “${unit}” measures ${is.en}.`,
      ),
      say('请改正单位，或改选指标。', 'Correct the unit or choose another indicator.'),
    );
  },
} as const satisfies ObservationRule;
