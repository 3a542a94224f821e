import type { Measure } from '../mapping.ts';
import { changeOfAmount, onlyGrowth, onlyRank, onlyValue } from '../measure-words.ts';
import { isUnit, splitUnit, tidyName } from '../name-and-unit.ts';
import { tablePeriod } from '../table-period.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What the header above a column of figures says of them; null where it is silent. */
export type HeaderFacets = {
  measure: Measure;
  indicator: string | null;
  unit: string | null;
  period: string | null; // SDMX
  area: string | null;
  basis: string; // of growth
  counted: 'own' | 'sum' | null; // 本月, 累计: of the month itself, of all since January
};

// 地区生产总值 · 比上年增长
const namedGrowth =
  /^(.{2,}?)((?:累计)?(?:比|较)?(?:上年|去年|同期|上年同期)?(?:同比|环比)?(?:增长|增减|增幅|增速|增长率|±)(?:率|速度|幅度)?)$/;
const yearly =
  /^(?:年均|年平均)(?:增长|增速|增幅|增长率)?(?:[(（]?[%％][)）]?)?(?:[〔[(（]?累计[〕\])）]?)?$|^[〔[(（]累计[〕\])）]$/;
const onlyPoints = /^(?:比|较)(?:上年|去年|上年同期|同期).*(?:百分点)[)）]?$/;
// 2020年为2019年% is an index with the year before as 100: 102.3, a growth of 2.3.
const indexOf = /^(?:(\d{4})年?)?(?:为|相当于|是)(?:上年|\d{4}年?)(?:同期)?的?[(（]?[%％]?[)）]?$/;

const onlyOwn = /^(?:本月|当月|本季度?|当季)(?:数|值|实绩|完成)?$/;
const onlySum = /^(?:本年|自?年初|年初至今|1[-—–至]本月|至?本月止)?累计(?:数|值|额|完成)?$/;
const whole = /^全[国省市县区州盟旗]$/;

/** Reads a header path, top to bottom, without repeated texts. `year` completes 1—10月 and 一季度. */
export function readHeader(path: readonly string[], vocabulary: Vocabulary, year: number | null): HeaderFacets {
  const facets: HeaderFacets = {
    measure: 'value',
    indicator: null,
    unit: null,
    period: null,
    area: null,
    basis: '',
    counted: null,
  };
  const reading: Reading = { facets, names: [], vocabulary, year };
  for (const text of path) readPart(text.replace(/\s+/g, ' ').trim(), reading);
  if (reading.names.length > 0) facets.indicator = reading.names.join('·');
  return facets;
}

/** A header being read: what was found so far, `names` of the indicator from the outer to the inner. */
type Reading = { facets: HeaderFacets; names: string[]; vocabulary: Vocabulary; year: number | null };

function readPart(text: string, reading: Reading): void {
  const { facets, names, vocabulary, year } = reading;
  if (text === '') return;
  const compact = text.normalize('NFKC').replace(/\s/g, '');
  const period = tablePeriod(text, year);
  if (period !== null) {
    facets.period = period;
    return;
  }
  if (year === null && /^(?:1[0-2]|[1-9])月份?$|季度?$/.test(compact) && tablePeriod(text, 2000) !== null) {
    facets.period = compact; // the rows say the year
    return;
  }
  if (yearly.test(compact)) {
    facets.measure = 'growth';
    facets.basis = '年均';
    return;
  }
  const index = indexOf.exec(compact);
  if (index !== null) {
    facets.period = index[1] ?? facets.period;
    facets.unit = '上年=100';
    names.push('指数');
    return;
  }
  if (onlyPoints.test(compact)) {
    facets.measure = 'change';
    facets.basis = baseOf(compact);
    return;
  }
  if (changeOfAmount.test(compact)) {
    names.push(compact);
    return;
  }
  if (onlyGrowth.test(compact)) {
    facets.measure = 'growth';
    facets.basis = baseOf(compact);
    facets.period = /^(\d{4})年?[比较]/.exec(compact)?.[1] ?? facets.period;
    return;
  }
  if (onlyRank.test(compact)) {
    facets.measure = 'rank';
    facets.basis = compact.replace(/(?:位次|排名|名次|排序|排位|rank(?:ing)?)$/i, '');
    return;
  }
  if (onlyOwn.test(compact) || onlySum.test(compact)) {
    facets.counted = onlyOwn.test(compact) ? 'own' : 'sum';
    return;
  }
  if (onlyValue.test(compact)) return;
  const ofValue = splitUnit(text); // 总量（亿元）
  if (ofValue.unit !== '' && onlyValue.test(ofValue.name)) {
    facets.unit = ofValue.unit;
    return;
  }
  const bare = text.replace(/^[(（【[]|[)）】\]]$/g, '').trim();
  if (isUnit(bare) && !/^(?:number|percentage) of /i.test(bare)) {
    facets.unit = bare;
    return;
  }
  if (vocabulary.isArea(text) || whole.test(compact)) {
    facets.area = text;
    return;
  }
  readName(text, reading);
}

/** 2020年地区生产总值(亿元) · 地区生产总值2020年 · 地区生产总值增长(%) */
function readName(text: string, reading: Reading): void {
  const { facets, names } = reading;
  const { name, unit } = splitUnit(text);
  if (unit !== '') facets.unit = unit;
  const dated = /^(\d{4}年(?:末|底|度)?)(.+)$/.exec(name) ?? undated(/^(.+?)[(（]?(\d{4}年)[)）]?$/.exec(name));
  const period = dated === null ? null : tablePeriod(dated[1] ?? '');
  const rest = period === null ? name : (dated?.[2] ?? name);
  if (period !== null) {
    facets.period = period;
    readPart(rest, reading); // 2020年完成, 2020年增长
    return;
  }
  const growth = namedGrowth.exec(rest);
  if (growth !== null && (facets.unit === null || /^[%％]$/.test(facets.unit))) {
    const [, what = '', words = ''] = growth;
    facets.measure = 'growth';
    facets.basis = baseOf(words);
    facets.unit = null;
    // 累计增长 is of the sum since January, as 累计值 beside it.
    names.push(tidyName(words.startsWith('累计') ? `${what}累计` : what));
    return;
  }
  const tidy = tidyName(rest);
  if (tidy !== '' && !names.includes(tidy) && !isTranslation(tidy, names)) names.push(tidy);
}

/** Bilingual yearbooks print the English name below the Chinese one. */
function isTranslation(text: string, names: readonly string[]): boolean {
  return !/[\u4e00-\u9fff]/.test(text) && names.some((name) => /[\u4e00-\u9fff]/.test(name));
}

function undated(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1]];
}

/** What growth is measured against, as printed: 比上年, 比2019年, 同比. */
function baseOf(text: string): string {
  const base = /[比较](?:上年同期|去年同期|上年末|年初|上年|去年|同期|\d{4}年?|上月|上季度?)|同比|环比/;
  return base.exec(text)?.[0] ?? '比上年';
}
