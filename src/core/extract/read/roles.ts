import type { BaseMention } from '../scan/bases.ts';
import type { Lead } from './lead.ts';
import type { Mark } from './reading.ts';

/** What a number says of its statement; `ratio` is a level as a share of another time's. */
export type Role = 'value' | 'growth' | 'change' | 'amount' | 'comparison' | 'drive' | 'ratio' | 'rank';

/** Decides it by the unit and by the words before the number. */
export function roleOf(mark: Mark, lead: Lead, base: (kind: BaseMention['kind']) => BaseMention | undefined): Role {
  if (mark.kind === 'rank') return 'rank';
  const percent = mark.unit === '%' || mark.unit === '‰';
  const points = /[百千]分点$|基点$/.test(mark.unit);
  if (lead.drives && (points || percent)) return 'drive';
  if (base('ratio') !== undefined && (percent || mark.unit === '倍')) return 'ratio';
  const comparison = base('area');
  if (points) return comparison === undefined ? 'change' : 'comparison';
  if (percent && comparison !== undefined && lead.direction === null) return 'comparison';
  const moves = (lead.direction !== null && !lead.reaches) || lead.speed;
  const bare = lead.words === '' && !lead.reaches && !lead.from && base('time') !== undefined;
  if ((moves || (bare && lead.direction === null)) && percent) return 'growth';
  return moves && lead.direction !== 0 && !lead.from ? 'amount' : 'value';
}
