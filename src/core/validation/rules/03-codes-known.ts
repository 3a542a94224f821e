import { readPeriod } from '#core/indicators/sdmx-period.ts';
import type { CheckedObservation } from '../checked-observation.ts';
import type { Sentence } from '../finding.ts';
import type { ObservationRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

export const codesKnown = {
  number: 3,
  severity: 'error',
  scope: 'observation',
  title: { 'zh-CN': '指标、地区、时期、单位齐全且有代码', en: 'Indicator, area, period and unit are given and known' },
  check(observation) {
    const lacking = lackOf(observation);
    if (lacking === null) return null;
    const name = nameOf(observation);
    return said(
      say(`${name['zh-CN']}：${lacking['zh-CN']}。`, `${name.en}: ${lacking.en}.`),
      say('请在导入设置中补全或改选。', 'Complete it or choose another in the settings of the import.'),
    );
  },
} as const satisfies ObservationRule;

function lackOf(observation: CheckedObservation): Sentence | null {
  const { indicator, area, period, value, unit, parsedUnit } = observation;
  if (indicator.id === '' || indicator.name === '') return say('没有指标', 'no indicator');
  if (area.code === '') return say('没有写明地区', 'no area');
  if (!area.known)
    return say(`地区“${area.name}”（${area.code}）不在代码表中`, `area ${area.code} is not in the code list`);
  if (!isPeriod(observation)) {
    return period === '' || period === 'unknown'
      ? say('没有时期', 'no period')
      : say(`“${period}”不是可识别的时期`, `“${period}” is no period`);
  }
  if (unit !== '') return parsedUnit === null ? say(`单位“${unit}”不在单位表中`, `unit “${unit}” is unknown`) : null;
  return value === null || hasNoUnit(observation) ? null : say('有数值而没有计量单位', 'a value without a unit');
}

function isPeriod({ period, periodBasis }: CheckedObservation): boolean {
  if (period.length === 4) return /^\d{4}$/.test(period);
  if (period === 'unknown') return periodBasis === 'cumulative-unknown-start';
  return readPeriod(period) !== null;
}

// Coefficients, index numbers and proportions are numbers without a unit.
function hasNoUnit({ indicator }: CheckedObservation): boolean {
  return indicator.kind === 'ratio' && indicator.quantity === null;
}
