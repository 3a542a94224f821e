import type { Language } from './language.ts';
import type { Area } from './observation.ts';

/**
 * Areas by GB/T 2260 code. Parts of an area that have no code of their own (市区) and groups of cities (粤北) have codes
 * we made: `440200-U`, `X-YUEBEI`. `parts` of a city are its counties and sub-areas.
 */
export type KnownArea = Area & {
  nameEn: string;
  level: 'country' | 'province' | 'city' | 'county' | 'part' | 'group';
  parent: string | null; // code of the area it lies in
};

export const areas: readonly KnownArea[] = [
  known('000000', '全国', '全国', 'China', 'country', null),
  known('440000', '广东省', '广东', 'Guangdong', 'province', '000000'),
  known('X-YUEBEI', '粤北地区', '粤北', 'northern Guangdong', 'group', '440000'),
  known('X-YDXB', '粤东西北', '粤东西北', 'eastern, western and northern Guangdong', 'group', '440000'),
  known('440200', '韶关市', '韶关', 'Shaoguan', 'city', '440000'),
  known('440200-U', '韶关市区', '韶关市区', 'urban Shaoguan', 'part', '440200'),
  known('440203', '武江区', '武江', 'Wujiang', 'county', '440200'),
  known('440204', '浈江区', '浈江', 'Zhenjiang', 'county', '440200'),
  known('440205', '曲江区', '曲江', 'Qujiang', 'county', '440200'),
  known('440222', '始兴县', '始兴', 'Shixing', 'county', '440200'),
  known('440224', '仁化县', '仁化', 'Renhua', 'county', '440200'),
  known('440229', '翁源县', '翁源', 'Wengyuan', 'county', '440200'),
  known('440232', '乳源瑶族自治县', '乳源', 'Ruyuan', 'county', '440200'),
  known('440233', '新丰县', '新丰', 'Xinfeng', 'county', '440200'),
  known('440281', '乐昌市', '乐昌', 'Lechang', 'county', '440200'),
  known('440282', '南雄市', '南雄', 'Nanxiong', 'county', '440200'),
];

export function areaOf(code: string): KnownArea | null {
  return areas.find((area) => area.code === code) ?? null;
}

/** Finds an area by its printed name or short name: 韶关市 · 韶关 · 粤北. */
export function parseArea(text: string): KnownArea | null {
  const name = text.trim();
  return areas.find((area) => area.name === name || area.shortName === name) ?? null;
}

export function printArea(area: Area, language: Language): string {
  return language === 'en' ? (areaOf(area.code)?.nameEn ?? area.name) : area.name;
}

/** Whether `code` is `ancestor` or lies in it. */
export function liesIn(code: string, ancestor: string): boolean {
  for (let current: string | null = code; current !== null; current = areaOf(current)?.parent ?? null) {
    if (current === ancestor) return true;
  }
  return false;
}

/** The scope of a rank: 广东省21个地市 → of 21 prefectures in Guangdong. A scope nobody knows stays as printed. */
export function printScope(scope: string, language: Language): string {
  if (language === 'zh-CN') return scope;
  const counted = /^(.*?)(\d+)个(?:地级以上市|地级市|地市|市|城市)$/.exec(scope);
  const area = parseArea(counted?.[1] ?? scope) ?? parseArea(scope.replace(/地区$/, ''));
  if (area === null) return `in ${scope}`;
  return counted === null ? `in ${area.nameEn}` : `of ${counted[2]} prefectures in ${area.nameEn}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function scopeOrdinal(rank: number): string {
  const teen = rank % 100 >= 11 && rank % 100 <= 13;
  const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${rank}${teen ? 'th' : (endings[rank % 10] ?? 'th')}`;
}

function known(
  code: string,
  name: string,
  shortName: string,
  nameEn: string,
  level: KnownArea['level'],
  parent: string | null,
): KnownArea {
  return { code, name, shortName, nameEn, level, parent };
}
