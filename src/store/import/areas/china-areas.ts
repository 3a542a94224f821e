import { areaList } from '@vant/area-data';
import { areas as ownAreas, type KnownArea } from '#core/indicators/area.ts';

/** An area with every name it is printed by. */
export type NamedArea = KnownArea & { names: readonly string[] };

const peoples =
  /(?:维吾尔|壮族|回族|(?<!内)蒙古族?|藏族|朝鲜族|土家族|苗族|彝族|布依族|侗族|白族|哈尼族|傣族|景颇族|傈僳族|黎族|羌族|满族|瑶族|畲族|哈萨克|柯尔克孜|各族|土族|撒拉族|保安族|东乡族|仡佬族|拉祜族|佤族|纳西族|独龙族|怒族|普米族|布朗族|裕固族|达斡尔族?|鄂温克族|鄂伦春|锡伯|塔吉克|毛南族|仫佬族|水族|京族)+/;

/** 广西壮族自治区 → 广西; 延边朝鲜族自治州 → 延边; 石家庄市 → 石家庄. Counties keep their kind: 朝阳 alone is a city. */
function shortNameOf(name: string, level: KnownArea['level']): string {
  const short = name
    .replace(new RegExp(`${peoples.source}(?=自治)`), '')
    .replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|盟|县|区|旗)$/, '');
  return short.length >= 2 && level !== 'county' ? short : name;
}

/** Provinces, prefectures and counties of China by GB/T 2260 code, after our own list. */
export function chinaAreas(): readonly NamedArea[] {
  read ??= readAreas();
  return read;
}

let read: readonly NamedArea[] | undefined;

function readAreas(): NamedArea[] {
  const own = new Set(ownAreas.map(({ code }) => code));
  const listed = (list: Record<string, string>, level: KnownArea['level'], parentOf: (code: string) => string) =>
    Object.entries(list)
      .filter(([code, name]) => !own.has(code) && !['市辖区', '县', '省直辖县', '自治区直辖县'].includes(name))
      .map(([code, name]) =>
        named({ code, name, shortName: shortNameOf(name, level), nameEn: name, level, parent: parentOf(code) }),
      );
  const { province_list: provinces, city_list: cities, county_list: counties } = areaList;
  // A municipality's only "city" has its own name or 市辖区: its counties lie in the municipality.
  const municipal = new Set(Object.values(provinces).filter((name) => name.endsWith('市')));
  const prefectures = Object.fromEntries(Object.entries(cities).filter(([, name]) => !municipal.has(name)));
  const inside = (code: string) => {
    const prefecture = `${code.slice(0, 4)}00`;
    return prefectures[prefecture] !== undefined && prefectures[prefecture] !== '省直辖县'
      ? prefecture
      : `${code.slice(0, 2)}0000`;
  };
  return [
    ...ownAreas.map(named),
    ...listed(provinces, 'province', () => '000000'),
    ...listed(prefectures, 'city', (code) => `${code.slice(0, 2)}0000`),
    ...listed(counties, 'county', inside),
  ];
}

function named(area: KnownArea): NamedArea {
  const more = area.level === 'province' ? [`${area.shortName}省`] : []; // 广西省, 西藏省: printed so, though wrong
  const names = new Set([area.name, area.shortName, ...more]);
  return { ...area, names: [...names] };
}
