import { endsWithDoing, isDoing } from '../read/doing.ts';
import type { Lead } from '../read/lead.ts';
import type { Reading } from '../read/reading.ts';
import type { Name } from '../read/statements.ts';
import type { Figure } from '../scan/figure.ts';
import { countsThings } from '../scan/measure-words.ts';
import { isNounUnit, kindsOf, nounOf } from './counted-nouns.ts';
import { headOf } from './name-words.ts';
import { nounAfter, tidyName } from './tidy-name.ts';

/** The noun after a number of things names it where the words before it are only a verb or a list: 已有8个院士团队项目. */
export function nameAfter(reading: Reading, lead: Lead, figure: Figure, until: number): Name | null {
  const { text, printed } = reading;
  if (/^用(?:来|于|作)/.test(text.slice(figure.end))) return null; // what follows is its purpose
  const words = tidyName(lead.words);
  const listed = /等$/.test(lead.words);
  const verb = isDoing(words) || (countsThings(figure.unit) && endsWithDoing(lead.words));
  const start = lead.span?.[0] ?? figure.start;
  const written = lead.span === null ? '' : printed.slice(...lead.span);
  if (isNounUnit(figure.unit) && (words === '' || isDoing(words))) {
    return { name: figure.unit, written, start, reasons: ['name-after-number'] };
  }
  const circle = /^(?:小时|分钟)$/.test(figure.unit)
    ? /^[\u4e00-\u9fff]{1,6}圈/.exec(text.slice(figure.end))?.[0]
    : undefined;
  if (circle !== undefined) return { name: `${words}${circle}`, written: `${written}${circle}`, start, reasons: [] };
  // 惠及2.8万户11.6万人: the verb is the second number's too.
  const before = reading.drafts.at(-1);
  const joined =
    words === '' && before !== undefined && before.end === reading.offset + figure.start && /[户人]$/.test(figure.unit);
  const verbBefore = joined ? /^(.{2,}?)(?:户数|人数)$/.exec(before.name)?.[1] : undefined;
  if (verbBefore !== undefined)
    return {
      name: `${verbBefore}${figure.unit.endsWith('户') ? '户数' : '人数'}`,
      written,
      start,
      reasons: ['name-carried'],
    };
  // 33个行业中有24个实现增长
  const grown = /^(?:实现|保持)(?:正|同比)?增长/.exec(text.slice(figure.end))?.[0];
  const group = reading.drafts.at(-1)?.name;
  if (grown !== undefined && group !== undefined && (words === '' || isDoing(words)))
    return { name: `${grown}的${group}`, written, start, reasons: ['name-carried'] };
  const shared = kindsOf(reading, figure);
  if (shared !== '') return { name: `${words}${shared}类别`, written, start, reasons: ['name-after-number'] };
  const part = partOf(reading, figure, words);
  if (part !== null) return { name: part, written: `${written}${part}`, start, reasons: ['name-after-number'] };
  const members = countsThings(figure.unit) ? /^(.{2,8}?)有[^有]{2,}、[^有]{2,}$/.exec(words)?.[1] : undefined;
  if (members !== undefined) return { name: tidyName(members), written, start, reasons: [] };
  if (words !== '' && !listed && !verb) return null;
  const whole = nounOf(reading, figure, until, words === '' || isDoing(words));
  // 312家规上工业企业增加值增长9.3%: its number is of the enterprises, and the name goes on.
  const measure = figure.unit !== '' && reading.marks.some(({ start }) => start === until) ? headOf(whole) : '';
  const noun = measure === '' || measure === whole ? whole : whole.slice(0, -measure.length);
  const kinds = /^(.{2,}?)(?:主要)?(?:有|包括)(?:[^有]{2,}等|[^有]{2,}、[^有]{2,})$/.exec(lead.words); // 已探明的矿产有煤、萤石等27种
  if (noun === '') return kinds === null ? null : { name: tidyName(kinds[1] ?? ''), written, start, reasons: [] };
  reading.used = noun === whole ? text.indexOf(noun[0] ?? '', figure.end) + noun.length : figure.end;
  const kept = listed
    ? ''
    : (/(?:新增|新建|建成|引进|改造|治理|新改建|改扩建|培育|新开工|净增|新认定|惠及|带动|出口)$/.exec(words)?.[0] ??
      '');
  const done = kept === '' ? didOf(text.slice(reading.used)) : '';
  return { name: `${kept}${done}${noun}`, written: `${written}${noun}`, start, reasons: ['name-after-number'] };
}

/** 63个贫困村全部出列: what they did tells them from others. */
function didOf(after: string): string {
  const did =
    /^(?:全部|均|都|已)?(?:全部|已)?((?:实现|入选|参与|纳入|通过|落户|搬|脱|退出|出列|达到|在[^,。;\d]{1,4}(?:设立|建立))[\u4e00-\u9fff“”]{0,10})(?=[,。;]|$)/.exec(
      after,
    )?.[1];
  return did === undefined ? '' : `${did.replace(/^实现(?=脱贫|增长)/, '').replace(/[“”了]/g, '')}的`;
}

/** 三分之一的行政村建成美丽乡村; 设立总规模50亿元的母基金: what the number is of stands after 的. */
function partOf(reading: Reading, figure: Figure, words: string): string | null {
  const { text } = reading;
  // 其中三分之一是脱贫人口
  const are = figure.chinese && words === '' ? /^[是为]([^,。;\d]{2,12})/.exec(text.slice(figure.end))?.[1] : undefined;
  if (are !== undefined) return `${(reading.drafts.at(-1) ?? reading.state.last)?.name ?? ''}中${are}占比`;
  const after = /^的([^,。;]{2,30})/.exec(text.slice(figure.end))?.[1];
  // 近七成项目已形成实物工作量
  const those =
    figure.chinese && figure.unit === '%' && words === ''
      ? /^[\u4e00-\u9fff]{4,24}(?=[,。;]|$)/.exec(text.slice(figure.end))?.[0]
      : undefined;
  if (after === undefined && those !== undefined) {
    reading.used = figure.end + those.length;
    return `${tidyName(those)}占比`;
  }
  if (after === undefined) return null;
  if (figure.chinese && (figure.unit === '%' || figure.value.includes('/')) && words === '') {
    reading.used = figure.end + 1 + after.length;
    return `${tidyName(after)}占比`;
  }
  const head = /(?:总规模|规模|总投资|投资|占地|面积|长度)$/.exec(words)?.[0];
  if (head === undefined || !isDoing(words.slice(0, -head.length))) return null;
  const noun = tidyName(nounAfter(after));
  return noun.length < 2 ? null : `${noun}${head}`;
}
