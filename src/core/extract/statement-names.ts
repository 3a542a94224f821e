import { countsThings } from './measure-words.ts';
import { headOf, isBare, subjectOf, takesHead } from './name-words.ts';
import { endsWithDoing, isDoing, type Lead } from './read-lead.ts';
import type { Name, Reading } from './reading.ts';
import type { Draft } from './draft.ts';
import type { ReasonCode } from './reasons.ts';
import type { TextState } from './text-state.ts';
import type { Figure } from './scan-figures.ts';
import { nounAfter, tidyName } from './tidy-name.ts';

const ofPlan = /^(?:年初|年度|全年|年|调整后?|汇总)?(?:预算|计划|任务|目标|序时进度)(?:数|任务)?$/;
/** 粮食生产“十八连丰”,年产量: whose comes in the clause before. */
const grower = /^([\u4e00-\u9fff]{2,6}?)(?:生产|种植|养殖|实现|再获|喜获|获得|取得|持续|稳步|保持)/;
const level = /^(?:县\(市、区\)级|[市县区州省旗镇](?:\([市县区]\))?(?:本级|级)|中央级?|地方级|本级)$/;

/**
 * The name of a number's statement: the words before it, completed by what they leave to earlier ones, or the noun after
 * it. `figure` is null for growth, changes and ranks. `until` is where the words after the number end.
 */
export function nameOf(reading: Reading, lead: Lead, figure: Figure | null, until: number): Name {
  const after = figure === null ? null : nameAfter(reading, lead, figure, until);
  if (after !== null) return after;
  const { pending } = reading;
  const words = tidyName(lead.words);
  const start = lead.span?.[0] ?? figure?.start ?? until;
  const written = lead.span === null ? '' : reading.printed.slice(...lead.span);
  if (words === '' && pending !== null) {
    return { name: pending.words, written, start: pending.start, reasons: ['name-carried'] };
  }
  const name =
    purposeOf(reading, words, figure) ?? investedIn(reading, words, figure) ?? completed(reading, words, figure);
  const reasons: ReasonCode[] = name === words ? [] : ['name-carried'];
  if (name === '' || isDoing(name)) reasons.push('name-vague');
  if (isDoing(name) && figure !== null && /[人户]$/.test(figure.unit))
    return { name: `${name}${figure.unit.endsWith('户') ? '户数' : '人数'}`, written, start, reasons };
  noteHead(reading, name, reasons);
  return { name, written, start, reasons };
}

/** 腾出20万平方米用来打造众创空间: what it is for follows. */
function purposeOf({ text }: Reading, words: string, figure: Figure | null): string | null {
  if (figure === null || words === '') return null;
  const after = text.slice(figure.end, figure.end + 40);
  const spent = /^用于([^,。;\d]{2,14})/.exec(after)?.[1];
  if (figure.unit === '%' && figure.chinese && spent !== undefined) return `${words}用于${spent}的比重`;
  if (!isDoing(words)) return null;
  const what = /^(?:用来|用于|用作)(?:打造|建设|发展|支持|改造)?([^,。;\d]{2,20})/.exec(after)?.[1];
  return what === undefined ? null : `${words}的${tidyName(what)}${/[亩顷米里]$/.test(figure.unit) ? '面积' : ''}`;
}

/** 投入71亿元,大力实施生态修复试点: what it was spent on follows. */
function investedIn({ text }: Reading, words: string, figure: Figure | null): string | null {
  if (figure === null || !/^(?:累计)?(?:投入|投资|安排|筹措)(?:资金)?$/.test(words) || !/元$/.test(figure.unit))
    return null;
  const after = text.slice(figure.end, figure.end + 60);
  const what =
    /^[,、](?:[\u4e00-\u9fff]{2})?(?:实施|推进|开展|用于|支持|建设|改造|完成)了?(?:\d+[座个处项条])?([\u4e00-\u9fff]{4,24}?)(?=[\d,。;、]|等|$)/.exec(
      after,
    )?.[1];
  return what === undefined ? null : `${what}${words.replace('累计', '')}`;
}

/** What parts of this may be named of: 其中轻工业. */
function noteHead({ state }: Reading, name: string, reasons: readonly ReasonCode[]): void {
  const head = headOf(name.replace(/\([^()]*\)$/, ''));
  if (head !== '' && reasons.length === 0) state.head = head;
}

/** 产量 → 粮食产量; 轻工业 → 轻工业增加值; 占GDP比重 → whose share; 年初预算 → how much of it was done. */
function completed(reading: Reading, words: string, figure: Figure | null): string {
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

/** 完成年初预算的54.1% · 为年初预算的52.8% */
export function ofPlanDone({ text }: Reading, figure: Figure, name: string, plan: string): string {
  const clause = /[^,。;、]*$/.exec(text.slice(0, figure.start))?.[0] ?? '';
  return /完成/.test(clause) ? `${name}完成${plan}的比例` : `${name}占${plan}的比重`;
}

/** 民生支出…,占81.5% after 其中: of the total the sentence began with. */
export function shareOf({ drafts, text, offset }: Reading, part: Draft): string {
  const [whole] = drafts;
  const within =
    whole !== undefined &&
    whole !== part &&
    whole.unit === part.unit &&
    /其中/.test(text.slice(whole.end - offset, part.end - offset));
  return within ? `${part.name}占${whole.name}的比重` : `${part.name}占比`;
}

/** Places and people have no area or output of their own to speak of in a list. */
function isUnit(name: string): boolean {
  return /^(?:镇|乡|村|乡镇|街道|行政村|社区|民族|居委会|村委会|.*人口.*)$/.test(name);
}

/** 第三产业加快发展,对经济增长的贡献率: whose. */
function driver(words: string): string {
  return words.replace(/(?:增加值|加快|持续|快速|稳步|平稳|较快).*$/, '');
}

/** The noun after a number of things names it where the words before it are only a verb or a list: 已有8个院士团队项目. */
function nameAfter(reading: Reading, lead: Lead, figure: Figure, until: number): Name | null {
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

/** 4大类17项治理工程: the noun after the second number is the first one's too. '' for anything else. */
function kindsOf(reading: Reading, figure: Figure): string {
  const next = reading.marks.find((mark) => mark.start === figure.end);
  if (next?.kind !== 'figure' || !/类$/.test(figure.unit)) return '';
  return nounOf(reading, next, next.end + 24);
}

/** 9镇3乡: the unit is what is counted. */
export function isNounUnit(unit: string): boolean {
  return /^(?:镇|乡|街道|社区|村)$/.test(unit);
}

/** The noun a number counts; '' where something else follows. */
export function nounOf({ text }: Reading, figure: Figure, until: number, alone = false): string {
  const words = text.slice(figure.end, Math.max(figure.end, until));
  // 2028亩国有林: after a verb anything but money and shares may be of what follows.
  const counts =
    (alone && !/[元%‰点倍分]$|^$/.test(figure.unit)) ||
    countsThings(figure.unit) ||
    /^(?:的|专项|资金|贷款|项目|债券|补贴|订单)/.test(words);
  // 8个院士团队项目和武汉理工大学等3个…: what is joined belongs to the next number.
  const own = /\d/.test(text[until] ?? '') ? words.replace(/(?:和|及|以及|与|、)[^和及与、]*$/, '') : words;
  const noun = counts ? tidyName(nounAfter(own)) : '';
  const place = /^[乡镇村县区市州]$/.exec(nounAfter(own))?.[0];
  return place ?? (noun.length >= 2 && noun.length <= 24 ? noun : '');
}

/** 第二产业增加值, 拉动GDP增长 → 第二产业对GDP增长的拉动. */
export function driveName(subject: string, words: string): string {
  const what = /(?:拉动|带动|[上下]拉)(?:全市|全县|全省|全区)?(.*?)(?:增长)?$/.exec(words)?.[1] ?? '';
  if (/贡献/.test(words)) return `${subject}${words}`;
  return `${subject.replace(/对.+(?:贡献率|拉动)$|增加值$/, '')}对${what === '' ? '经济' : what}增长的拉动`;
}
