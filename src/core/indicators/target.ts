import { decimalOf } from './facets.ts';

/** How a target binds: 80以上 · >80 · 80以内 · <80 · 80左右 · 80. */
export type TargetComparator = 'at-least' | 'over' | 'at-most' | 'under' | 'about' | 'equal';

/** What is aimed at: a level, a growth a year, or a sum over the plan, printed in 〔〕. */
export type TargetMeasure = 'level' | 'growth' | 'cumulative';

export type PrintedTarget = { comparator: TargetComparator; value: string; cumulative: boolean; unit: string };

const words: readonly (readonly [RegExp, TargetComparator])[] = [
  [/^(?:>=|≥|不低于|不少于|达到)/, 'at-least'],
  [/^(?:>|＞|超过?|高于|大于)/, 'over'],
  [/^(?:<=|≤|不超过|不高于|控制在)/, 'at-most'],
  [/^(?:<|＜|低于|小于|少于)/, 'under'],
  [/^(?:约|≈|~)/, 'about'],
];
const endings: readonly (readonly [RegExp, TargetComparator])[] = [
  [/(?:以上|及以上)$/, 'at-least'],
  [/(?:以内|以下|之内)$/, 'at-most'],
  [/(?:左右|上下)$/, 'about'],
];

/** Reads a target as plans print it; null when it is none (完成国家下达任务). */
export function parseTarget(text: string): PrintedTarget | null {
  let plain = text.normalize('NFKC').replace(/\s/g, '');
  const bracketed = /^[〔[【](.+)[〕\]】](.*)$/.exec(plain);
  if (bracketed !== null) plain = `${bracketed[1]}${bracketed[2]}`;
  let comparator: TargetComparator = 'equal';
  for (const [pattern, found] of words) {
    if (!pattern.test(plain)) continue;
    comparator = found;
    plain = plain.replace(pattern, '');
    break;
  }
  for (const [pattern, found] of endings) {
    if (!pattern.test(plain)) continue;
    comparator = found;
    plain = plain.replace(pattern, '');
    break;
  }
  const match = /^([+-]?[\d,]+(?:\.\d+)?)(.{0,8})$/.exec(plain);
  const value = match === null ? null : decimalOf(match[1] ?? '');
  if (match === null || value === null) return null;
  return { comparator, value: value.toFixed(), cumulative: bracketed !== null, unit: match[2] ?? '' };
}
