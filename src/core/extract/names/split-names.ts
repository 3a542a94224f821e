import { headOf, isBare, subjectOf } from './name-words.ts';

/** Names joined by 、和及与 that share what the last one ends with: 第一、二、三产业增加值 → three full names. */
export function splitNames(words: string, count: number): string[] {
  const both = /^城乡(居民.+)$/.exec(words);
  if (both !== null && count === 2) return [`城镇${both[1]}`, `农村${both[1]}`];
  if (/^三次产业$/.test(words) && count === 3) return ['第一产业', '第二产业', '第三产业'];
  // 社会保障和就业 is one: the joints that give as many names as there are numbers.
  const joints = [/^(?:、|以及|和(?!平|谐|美|乡村)|及(?!其|以|格)|与)/, /^(?:、|以及|和(?!平|谐|美|乡村))/, /^、/];
  const ways = joints.map((joint) => splitOutside(words, joint));
  const parts = ways.find((way) => way.length === count) ?? ways[0] ?? [words];
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return parts;
  if (places.test(parts.slice(0, -1).join('、'))) {
    const own = /^[\u4e00-\u9fff]{1,3}?[县市区旗镇乡]/.exec(last)?.[0] ?? '';
    if (own !== '')
      return parts.map((part, index) => (index === parts.length - 1 ? part : `${part}${last.slice(own.length)}`));
  }
  if (parts.slice(1).every(isBare))
    return parts.map((part, index) => (index === 0 ? part : `${subjectOf(parts[0] ?? '')}${part}`));
  return parts.map((part, index) =>
    index === parts.length - 1
      ? completed(last, parts[0] ?? '')
      : complete(part, parts.slice(index + 1).find((later) => headOf(later) !== '') ?? last),
  );
}

function splitOutside(words: string, joints: RegExp): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const sign = words[at] ?? '';
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth > 0) continue;
    const joint = joints.exec(words.slice(at, at + 4))?.[0];
    if (joint === undefined || at === start) continue;
    parts.push(words.slice(start, at));
    start = at + joint.length;
    at = start - 1;
  }
  parts.push(words.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A县、B区: a list of places. */
const places = /^(?:[\u4e00-\u9fff]{1,3}[县市区旗镇乡])(?:、[\u4e00-\u9fff]{1,3}[县市区旗镇乡])*$/;

const opposites: readonly (readonly string[])[] = [
  ['城镇', '农村', '城市', '乡村', '城乡'],
  ['轻', '重'],
  ['进口', '出口'],
  ['男', '女'],
  ['一产', '二产', '三产'],
  ['大型', '中型', '小型'],
  ['国有', '集体', '民营', '外资'],
  ['公路', '铁路', '水路', '航空'],
];

function complete(part: string, last: string): string {
  const ordinal = /^(第)?[一二三四]$/.exec(part);
  if (ordinal !== null) return `${ordinal[1] === undefined ? '第' : ''}${part}${last.replace(/^第?[一二三四]/, '')}`;
  for (const group of opposites) {
    const other = group.find((word) => last.startsWith(word));
    if (other !== undefined && group.includes(part)) return `${part}${last.slice(other.length)}`;
  }
  const head = headOf(last);
  return headOf(part) === '' && head !== '' && head !== last ? `${part}${sharedTail(last, head)}` : part;
}

/** 三产业增加值 after 第一、二 is 第三产业增加值. */
function completed(last: string, first: string): string {
  return /^第[一二三四]/.test(first) && /^[二三四](?:次?产业)/.test(last) ? `第${last}` : last;
}

/** 居民人均可支配收入, 新种面积: what comes with a head. */
function sharedTail(last: string, head: string): string {
  const before = last.slice(0, -head.length);
  const extra = /(?:新种|播种|种植|人均|户均|平均|年|总|累计|销售|批发|零售|生产)$/.exec(before)?.[0] ?? '';
  return `${extra}${head}`;
}
