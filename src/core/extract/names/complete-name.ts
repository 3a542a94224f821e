import { endsWithDoing, isDoing } from '../read/doing.ts';
import type { Reading } from '../read/reading.ts';
import type { TextState } from '../read/text-state.ts';
import type { Figure } from '../scan/figure.ts';
import { countsThings } from '../scan/measure-words.ts';
import { headOf, isBare, subjectOf, takesHead } from './name-words.ts';
import { driver, ofPlanDone, shareOf } from './shares.ts';

const ofPlan = /^(?:年初|年度|全年|年|调整后?|汇总)?(?:预算|计划|任务|目标|序时进度)(?:数|任务)?$/;

/** 粮食生产“十八连丰”,年产量: whose comes in the clause before. */
const grower = /^([\u4e00-\u9fff]{2,6}?)(?:生产|种植|养殖|实现|再获|喜获|获得|取得|持续|稳步|保持)/;

const level = /^(?:县\(市、区\)级|[市县区州省旗镇](?:\([市县区]\))?(?:本级|级)|中央级?|地方级|本级)$/;

/** 产量 → 粮食产量; 轻工业 → 轻工业增加值; 占GDP比重 → whose share; 年初预算 → how much of it was done. */
export function completed(reading: Reading, words: string, figure: Figure | null): string {
  const { state, pending } = reading;
  const before = reading.drafts.at(-1) ?? state.last;
  const current = before?.name ?? '';
  const percent = figure?.unit === '%';
  if (percent && /占$/.test(words)) {
    const share = words.replace(/(?:大约|约|近|超)?占$/, '占比');
    return share === '占比' ? (before === null ? share : shareOf(reading, before)) : share;
  }
  const share = percent && /占(?!地(?![区方])|有)[^占]{1,16}$/.test(words) && !/(?:比重|比例|比|份额|率)$/.test(words);
  const name = share ? `${words.replace(/的$/, '')}的比重` : words;
  if (/^[顺逆]差额?$/.test(name)) return `进出口${name}`;
  if (name === '') return current;
  const people = /(?:户籍|常住)?人口$/.exec(state.head)?.[0];
  if (people !== undefined && /^(?:[男女]性|城镇|乡村|农村)$/.test(name) && /人$/.test(figure?.unit ?? ''))
    return `${name}${people}`;
  if (/族$/.test(name) && figure !== null && /人$/.test(figure.unit)) return `${name}人口`;
  if (/[县市区旗镇乡村]$/.test(name) && figure !== null && /^万?[户人]$/.test(figure.unit))
    return figure.unit.endsWith('户') ? '户数' : '人口';
  if (percent && figure !== null && ofPlan.test(name) && current !== '')
    return ofPlanDone(reading, figure, current.replace(/(?:完成|占).*$/, ''), name);
  if (level.test(name)) return `${name}${state.main}`;
  if (/^占(?!地(?![区方]))/.test(name)) return `${current.replace(/占.*$/, '')}${name}`;
  if (
    /^(?:新增|净增)$/.test(name) ||
    (/^(?:惠及|带动|受益|入驻)[\u4e00-\u9fff]{2,6}$/.test(name) && before?.unit !== '%')
  ) {
    return `${current}${name}`;
  }
  if (/^(?:国家级|省级|市级|区级|县级)$/.test(name))
    return `${name}${current.replace(/^(?:新增|新认定)?(?:国家级|省级|市级|区级|县级)(?:及?以上)?/, '')}`;
  if (isBare(name)) {
    const awaited = ownerIn(reading);
    const whose = awaited !== '' ? awaited : isUnit(current) ? '' : subjectOf(current);
    return whose === '' || name.startsWith(whose) ? name : `${whose}${name === '占地' ? '占地面积' : name}`;
  }
  if (name === '贡献率' && percent && current !== '') {
    const what = /对(.+的)拉动$/.exec(reading.aside.at(-1)?.name ?? '')?.[1] ?? '经济增长的';
    return `${driver(current)}对${what}贡献率`;
  }
  if (/^对.+(?:贡献率|拉动)$/.test(name)) return `${driver(current !== '' ? current : (pending?.words ?? ''))}${name}`;
  if (figure !== null && isPart(name, figure.unit, state.head)) return `${name}${state.head}`;
  if (figure !== null && countsThings(figure.unit)) return name;
  return withHead(name, state);
}

/** 肉类总产量9万吨,猪肉6万吨: a part is printed in the unit of its total. */
function isPart(name: string, unit: string, head: string): boolean {
  if (headOf(name) !== '' || isDoing(name) || endsWithDoing(name) || name.length > 8) return false;
  if (/[存出]栏量?$/.test(head)) return /[头只羽匹]$/.test(unit);
  return (/产量$/.test(head) && /[吨斤担]$/.test(unit)) || (/面积$/.test(head) && /[亩顷]$/.test(unit));
}

/** 早稻止跌回升,产量11.96万吨: the owner stands in the clause before. */
function ownerIn({ pending, drafts }: Reading): string {
  const words = pending?.words ?? '';
  const grown = drafts.length === 0 ? (grower.exec(words)?.[1] ?? '') : '';
  return grown !== '' || headOf(words) !== '' || isDoing(words) || words.length > 5 ? grown : words;
}

/** Parts are measured by what their total is: 其中轻工业; goods by their sales; the three industries by value added. */
export function withHead(name: string, { head, kind }: TextState): string {
  if (headOf(name) !== '') return name;
  if (kind !== '') return `${name}${kind}`;
  if (/^[一二三]产$/.test(name)) return `${name}增加值`;
  if (/^第[一二三]产业$/.test(name)) return `${name}${head === '投资' ? head : '增加值'}`;
  if (/类$/.test(name)) return `${name}零售额`;
  if (/^(?:城镇|乡村|农村|城市)$/.test(name) && /^零售/.test(head)) return `${name}消费品零售额`;
  const product = head === '产量' && name.length <= 5 && !/[业率]$/.test(name);
  return takesHead(name) || product ? `${name}${head}` : name;
}

/** Places and people have no area or output of their own to speak of in a list. */
function isUnit(name: string): boolean {
  return /^(?:镇|乡|村|乡镇|街道|行政村|社区|民族|居委会|村委会|.*人口.*)$/.test(name);
}
