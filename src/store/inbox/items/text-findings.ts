import { parseUnit } from '#core/indicators/unit.ts';
import type { Finding } from '#core/validation/finding.ts';
import type { Draft } from './draft.ts';

/** What is worth saying of a statement beside the rules: names and units of no list, which are stored as printed. */
export function textFindings({ place, facts }: Draft): Finding[] {
  const findings: Finding[] = [];
  if (place !== null && !place.listed) {
    const { name } = place.area;
    findings.push({
      ...{ rule: 29, severity: 'warning', place: null },
      message: {
        'zh-CN': `“${name}”不在地区代码表中，采用后将作为新地区登记。`,
        en: `“${name}” is in no list of areas and is registered as a new one when this is accepted.`,
      },
      suggestion: {
        'zh-CN': '如为简称或笔误，请改填地区全称或代码。',
        en: 'If it is short or misspelt, enter the full name or the code.',
      },
    });
  }
  if (facts.unit !== '' && parseUnit(facts.unit) === null) {
    findings.push({
      ...{ rule: 3, severity: 'info', place: null },
      message: {
        'zh-CN': `单位“${facts.unit}”不在单位表中，将原样保存，不作换算。`,
        en: `The unit “${facts.unit}” is in no table: it is kept as printed and not converted.`,
      },
      suggestion: null,
    });
  }
  return findings;
}
