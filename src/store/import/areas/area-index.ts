import type { KnownArea } from '#core/indicators/area.ts';
import { chinaAreas, type NamedArea } from './china-areas.ts';

/** Finds areas by code and by printed name, in the store's own list first. */
export type AreaIndex = {
  byCode(code: string): KnownArea | null;
  /** By printed name; of several (市中区) the one inside `context`, null when that doesn't decide. */
  byName(name: string, context: string): KnownArea | null;
  /** The area of a level that a code lies in, or is; null where there is none. */
  around(code: string, level: KnownArea['level']): KnownArea | null;
  isName(text: string): boolean;
  /** The longest name a title holds, '' for none. */
  longestIn(title: string): string;
};

const longestName = 15;

export function createAreaIndex(stored: readonly KnownArea[]): AreaIndex {
  const byCode = new Map<string, KnownArea>(chinaAreas().map((area) => [area.code, area]));
  const byName = new Map<string, NamedArea[]>();
  const put = (area: NamedArea) => {
    for (const name of area.names) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [area]);
      else if (!same.some(({ code }) => code === area.code)) same.push(area);
    }
  };
  for (const area of chinaAreas()) put(area);
  for (const area of stored) {
    byCode.set(area.code, area);
    put({ ...area, names: [...new Set([area.name, area.shortName])] });
  }

  function inside(code: string, ancestor: string): boolean {
    for (let current: string | null = code; current !== null; current = byCode.get(current)?.parent ?? null) {
      if (current === ancestor) return true;
    }
    return false;
  }

  function around(code: string, level: KnownArea['level']): KnownArea | null {
    const area = byCode.get(code);
    if (area === undefined) return null;
    return area.level === level ? area : area.parent === null ? null : around(area.parent, level);
  }

  function find(name: string, context: string): KnownArea | null {
    const found = byName.get(tidyArea(name)) ?? [];
    if (found.length <= 1 || context === '') return widest(found);
    return widest(found.filter(({ code }) => inside(code, context))) ?? widest(found);
  }

  return {
    byCode: (code) => byCode.get(code) ?? null,
    byName: find,
    around,
    isName: (text) => text.length <= 40 && byName.has(tidyArea(text)),
    longestIn: (title) => {
      const plain = title.replace(/\s/g, '').slice(0, 100);
      for (let length = Math.min(longestName, plain.length); length >= 2; length--) {
        for (let start = 0; start + length <= plain.length; start++) {
          const part = plain.slice(start, start + length);
          if (byName.has(part)) return part;
        }
      }
      return '';
    },
  };
}

const ranks: readonly KnownArea['level'][] = ['country', 'province', 'city', 'group', 'county', 'part'];

/** 吉林 is a province before it is a city. Two of the same level stay undecided. */
function widest(found: readonly NamedArea[]): KnownArea | null {
  const sorted = [...found].sort((left, right) => ranks.indexOf(left.level) - ranks.indexOf(right.level));
  const [first, second] = sorted;
  if (first === undefined || first.level === second?.level) return null;
  return first;
}

/** 广 东 省, 其中：广州市, 广东省合计 */
function tidyArea(text: string): string {
  return text
    .replace(/[\s\u3000]+/g, '')
    .replace(/^(?:#|其中[:：])/, '')
    .replace(/^中国$/, '全国') // of a table of countries; 中国统计年鉴 in a title names no area
    .replace(/(?<=[\u4e00-\u9fff])[A-Za-z’']+$/, '');
}
