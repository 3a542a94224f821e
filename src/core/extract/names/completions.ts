import { endsWithDoing, isDoing } from '../read/doing.ts';
import type { Reading } from '../read/reading.ts';
import { countsThings } from '../scan/measure-words.ts';
import type { Completion } from './completion.ts';
import { headOf, isBare, subjectOf } from './name-words.ts';

/** 男性21万人 after 户籍人口; 苗族2.4万人; the people of a village. */
export const ofPeople: Completion = ({ reading, words, figure }) => {
  if (figure === null) return null;
  const people = /(?:户籍|常住)?人口$/.exec(reading.state.head)?.[0];
  if (people !== undefined && /^(?:[男女]性|城镇|乡村|农村)$/.test(words) && /人$/.test(figure.unit))
    return `${words}${people}`;
  if (/族$/.test(words) && /人$/.test(figure.unit)) return `${words}人口`;
  if (!/[县市区旗镇乡村]$/.test(words) || !/^万?[户人]$/.test(figure.unit)) return null;
  return figure.unit.endsWith('户') ? '户数' : '人口';
};

const level = /^(?:县\(市、区\)级|[市县区州省旗镇](?:\([市县区]\))?(?:本级|级)|中央级?|地方级|本级)$/;

/** 市本级: of what the paragraph is about. 省级21家 after 国家级…: of the same things. */
export const ofLevel: Completion = ({ reading, words, current }) => {
  if (level.test(words)) return `${words}${reading.state.main}`;
  if (!/^(?:国家级|省级|市级|区级|县级)$/.test(words)) return null;
  return `${words}${current.replace(/^(?:新增|新认定)?(?:国家级|省级|市级|区级|县级)(?:及?以上)?/, '')}`;
};

/** 新增35家; 带动农户2万户: of what stands before. */
export const ofCounted: Completion = ({ reading, words, current }) => {
  const before = reading.drafts.at(-1) ?? reading.state.last;
  const reached = /^(?:惠及|带动|受益|入驻)[\u4e00-\u9fff]{2,6}$/.test(words) && before?.unit !== '%';
  return /^(?:新增|净增)$/.test(words) || reached ? `${current}${words}` : null;
};

/** 产量, 面积, 顺差: names that say nothing by themselves. */
export const ofBareWords: Completion = ({ reading, words, current }) => {
  if (/^[顺逆]差额?$/.test(words)) return `进出口${words}`;
  if (!isBare(words)) return null;
  const awaited = ownerIn(reading);
  const whose = awaited !== '' ? awaited : isUnit(current) ? '' : subjectOf(current);
  return whose === '' || words.startsWith(whose) ? words : `${whose}${words === '占地' ? '占地面积' : words}`;
};

/** 粮食生产“十八连丰”,年产量: whose comes in the clause before. */
const grower = /^([\u4e00-\u9fff]{2,6}?)(?:生产|种植|养殖|实现|再获|喜获|获得|取得|持续|稳步|保持)/;

/** 早稻止跌回升,产量11.96万吨: the owner stands in the clause before. */
function ownerIn({ pending, drafts }: Reading): string {
  const words = pending?.words ?? '';
  const grown = drafts.length === 0 ? (grower.exec(words)?.[1] ?? '') : '';
  return grown !== '' || headOf(words) !== '' || isDoing(words) || words.length > 5 ? grown : words;
}

/** Places and people have no area or output of their own to speak of in a list. */
function isUnit(name: string): boolean {
  return /^(?:镇|乡|村|乡镇|街道|行政村|社区|民族|居委会|村委会|.*人口.*)$/.test(name);
}

/** 肉类总产量9万吨,猪肉6万吨: a part is printed in the unit of its total. What is counted needs no head. */
export const ofParts: Completion = ({ reading, words, figure }) => {
  if (figure === null) return null;
  if (isPart(words, figure.unit, reading.state.head)) return `${words}${reading.state.head}`;
  return countsThings(figure.unit) ? words : null;
};

function isPart(name: string, unit: string, head: string): boolean {
  if (headOf(name) !== '' || isDoing(name) || endsWithDoing(name) || name.length > 8) return false;
  if (/[存出]栏量?$/.test(head)) return /[头只羽匹]$/.test(unit);
  return (/产量$/.test(head) && /[吨斤担]$/.test(unit)) || (/面积$/.test(head) && /[亩顷]$/.test(unit));
}
