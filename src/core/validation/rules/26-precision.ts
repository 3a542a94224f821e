import { decimalsOf } from '../rounds-equal.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say, figureOf } from '../sentences.ts';

const spare = 2; // decimals beyond the usual ones
const hundredMillion = 1e8;

export const precision = {
  number: 26,
  severity: 'info',
  scope: 'observation',
  title: { 'zh-CN': '小数位数和单位与惯例相符', en: 'Figures have the usual precision' },
  check(observation) {
    const { value, indicator, number, parsedUnit } = observation;
    if (value === null || number === null) return null;
    const places = decimalsOf(value);
    if (indicator.decimals !== null && places > indicator.decimals + spare) {
      const name = nameOf(observation);
      return said(
        say(
          `${name['zh-CN']}的数值有${places}位小数，该指标通常公布${indicator.decimals}位。`,
          `${name.en} has ${places} decimals; it is usually published with ${indicator.decimals}.`,
        ),
        say('请核对是否为计算所得而非公布的数值。', 'Check whether the number was computed rather than published.'),
      );
    }
    if (places > 0 || Math.abs(number) < hundredMillion || parsedUnit?.quantity !== 'money') return null;
    if (parsedUnit.multiplier !== 0) return null;
    const [name, printed] = [nameOf(observation), figureOf(observation)];
    return said(
      say(
        `${name['zh-CN']}为${printed['zh-CN']}，这样大的金额通常以亿元计。`,
        `${name.en} is ${printed.en}; such sums are usually in 亿元.`,
      ),
      say('请核对单位。', 'Check the unit.'),
    );
  },
} as const satisfies ObservationRule;
