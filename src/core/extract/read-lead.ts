import type { Span } from './candidate.ts';

/** What the words before a number say of it. */
export type Lead = {
  words: string; // the name as far as they hold one, without area, period, base and verbs
  span: Span | null; // of these words, in the sentence
  direction: 1 | -1 | 0 | null; // 增长 · 下降 · 持平
  reaches: boolean; // 提高到: the number is a level
  from: boolean; // 由…: the level something rose or fell from
  speed: boolean; // of the growth itself: 增速
  each: 'respectively' | 'all' | null; // 分别 · 均
  drives: boolean; // 拉动
  does: string; // after 分别: 拉动经济
  area: string; // named in these words
  attains: boolean; // 达到, 突破: a level rather than a flow
  verb: string; // what the name was stripped of, where it says what was done: 新增, 投入
};

const rise =
  '增长|上涨|上升|上扬|提高|提升|增加|扩大|加快|增收|增支|增产|净增加?|攀升|回升|反弹|跃升|升高|拉升|改善|增|涨|升|高出|多了|多出';
const fall =
  '下降|减少|降低|回落|收窄|下滑|下跌|缩小|缩减|减收|减支|减产|减亏|短收|放缓|压减|压缩|缩短|下调|萎缩|负增长|净减少?|(?<!增)减|降|跌|收缩|少了';
const trailing = {
  each: /(?:分别|依次|(?<![部成积得学水百十])分)(?:比)?$/,
  all: /(?:均|都|皆)$/,
  // 降幅收窄 means that the growth rose; it is a fall that became smaller.
  copula:
    /(?:达到?了?|达|为|是|有|共有|共计|共|约|已|实现|完成|突破|超过|超|仅|合计|总计|总数|总量|各|保持在?|稳定在|维持在|控制在|位于|处于|在|至|到|了|:|率先|高达|多达|最高|约合|折合|跨越|迈过|跨过|站上|逼近|接近|预计|有望|可望|入库|再|又|全部|已经|累计|可|将|能|均|都|持续|继续|进一步|还|略|小幅|大幅|有所|同期|首次|率先|比重|力争|确保|不低于|不超过|收于|更是以|计|即|,|、|\s|“|”|年|的|较快|平稳|稳步|快速|基本|恢复|仍|尚|均值|转)$/,
  reach: new RegExp(`(?:${rise}|${fall}|调整|优化|发展|恢复|稳定|扩展|变化|转变|转)(?:了)?(?:到|至|为|成)$`),
  direction: new RegExp(`(?<rise>${rise})?(?<fall>${fall})?(?:了|约|近|超|率|幅度?|速度?)?$`),
  standing: /(?:位?居|位?列|排名?|处于)[^,。;]{0,6}(?:前[列茅\d一二三四五六七八九十]+|第一方阵|前列|末位)$/,
  flat: /(?:持平|基本持平|与上年持平|零增长)$/,
  speed: /(?:增速|增幅|降幅|涨幅|跌幅|增长速度|增长率|增长幅度|下降幅度)(?:达到?|为|是|在|约)?$/,
  from: /(?:由|从)(?:[^,。;\d]{0,6}(?:初期?|时|前|末|期|原来|最初|过去|当初)的?)?$/,
};

const leading = [
  /^[\s、,:;。)(\-"'“”‘’●■◆★•·▲△→>*【】「」]+/,
  /^(?:其中|而|但|仍|且|并且|并|同时|此外|另外|和|及|与|以及|又|再(?!生|贷|就业|制造)|还(?!田|林|款)|即|则|从(?!业)|另|目前|现在|当前|预计|初步核算|初步统计|初步预计|统计显示|数据显示|全年|全部|共计|共有|共(?!同|享|建|青|产|和)|已|约|现有|分别|有(?!林地|色|效|机|线|轨|限|氧|声|组织|证|关|害|序|偿|形|望)|均(?!衡)|至此|截止|截至|到(?!位|港|期|户|场)|在(?!校|建|册|园|岗|库|编|职|读|线|外|职)|自(?!来|然|主|治|贸|有|备|行|动|产|驾)|由|对(?!外|口|台|.{2,12}(?:贡献|拉动))|以(?!上|下|内|工)|将|其(?!他|余)|该|这|上述)/,
  /^(?:据|根据|经)[\u4e00-\u9fff]{0,14}?(?:核算|反馈|统计|审定|快报|测算)(?:结果|数据)?/,
  /^(?:基本融入|融入|累计完成|累计实现|当月|单月|实施|全面(?!建|小康)|大力|积极|持续(?!稳定)|深入|扎实|着力|不断|进一步|努力|先后|成功|顺利|有序|稳步|认真|切实|主动|有效(?!发明|专利|灌溉|期)|稳妥|圆满|高效(?!节|农)|抓好|超额|力争|确保|争取|实现了?|完成了?(?!率)|达到了?)/,
  /^按(?:照)?(?:常住人口|可比价格?|不变价格?|现价|户籍人口|年平均常住人口|国家统计口径)计?算?/,
  /^(?:分|从|按)[\u4e00-\u9fff]{1,9}?(?:看|分)/,
  /^[\u4e00-\u9fff]{2,6}方面(?=[,:、]|$)/,
  /^(?:我们的?|他们的?|作为|让|使|使得|推动|带领|.{0,6}被(?:列入|列为|评为|确定为|授予|纳入)|成为|入选)/,
  /^为(?=年初|年度|全年|预算|调整)/,
  /^#/,
  /^(?:逆势|强势|双双|同步|依次)(?=增|上|下|,|$)/,
  /^现行(?:国家)?(?:扶贫)?标准下?/,
  /^曾经的?|^更是(?=以|.{4,})/,
  /^[\u4e00-\u9fff、“”]{2,20}为主的/,
  /^(?:\(?\d{1,2}[).、]|\(?[一二三四五六七八九十]{1,3}[).、](?![二三]、|[二三]产业)|[一二三四五六七八九十]是)/,
];

/** Verbs a name is made of when nothing else is there: 新增35个. */
const doing =
  '新增|新建|新开|新签|新签约|新认定|新引进|新培育|净增|建成|建设|改造|改建|修建|修复|治理|完成|实现|投入|投放|投资|签订|签约|举办|开展|组织|实施|引进|引入|培育|发展|拥有|创建|成立|设立|受理|办理|查处|化解|发放|兑付|兑现|争取|落实|安排|下达|拨付|储备|栽植|种植|造林|收储|清理|整治|拆除|关停|淘汰|腾出|盘活|减免|降低|降|压减|惠及|带动|吸纳|帮助|转移|接待|承担|承办|获得|获评|荣获|认定|入选|通过|启动|推进|新开工|开工|竣工|投产|落地|达成|解决|排查|培训|服务|覆盖|收治|检测|采集|研发|攻克|推广|登记|授权|申请|累计|共|已|有|为|是|辖|下辖|管辖|设|设有|含|包括|涉及|居住着|现存|列|划定|整合|搭建|打造|形成|建立|选派|派出|遴选|征集|招引|招聘|招收|毕业|扶持|支持|资助|奖补|补助|救助|保障|安置|搬迁|供应|出让|流转|托管|成交|销售|生产|加工|出口|进口|运输|发送|到达|起降|通车|新改建|改扩建|提供|创造|突破|达到';
const doingOnly = new RegExp(`^(?:${doing}|了|全市|以来|各类|各级)+$`);

export function isDoing(words: string): boolean {
  return doingOnly.test(words);
}

/** Whether a name ends with a verb, so that its object stands after the number. */
export function endsWithDoing(words: string): boolean {
  return new RegExp(`(?:${doing})了?$`).test(words);
}

/** A text with some of it blanked out; `at` gives a character's place in the sentence. */
type Kept = { text: string; at: number[] };

/** Reads the words of `sentence` in [start, end), without those in `closed` (times, bases). */
export function readLead(
  sentence: string,
  [start, end]: Span,
  closed: readonly Span[],
  areaOf: (words: string) => number,
): Lead {
  const kept = keep(sentence, start, end, closed);
  const lead: Lead = {
    ...{ words: '', span: null, direction: null, reaches: false, from: false, speed: false, each: null },
    ...{ drives: false, does: '', area: '', attains: false, verb: '' },
  };
  stripEnd(kept, lead);
  stripStart(kept, areaOf);
  stripEnd(kept, lead);
  const text = kept.text;
  // 三次产业分别拉动经济增长: what is distributed stands before, what it does after.
  const between = /^(.{2,}?)(?:分别|依次)(.+)$/.exec(kept.text);
  if (between !== null) {
    lead.each = 'respectively';
    lead.does = between[2] ?? '';
    cutEnd(kept, kept.text.length - (between[1] ?? '').length);
  }
  lead.drives = /拉动|贡献/.test(lead.does) || /拉动|[上下]拉|贡献$/.test(text);
  lead.words = kept.text;
  const first = kept.at[0];
  const last = kept.at.at(-1);
  if (kept.text !== '' && first !== undefined && last !== undefined) lead.span = [first, last + 1];
  return lead;
}

function keep(sentence: string, start: number, end: number, closed: readonly Span[]): Kept {
  let text = '';
  const at: number[] = [];
  for (let index = start; index < end; index++) {
    if (closed.some(([from, to]) => index >= from && index < to)) continue;
    text += sentence[index];
    at.push(index);
  }
  return { text, at };
}

function cutEnd(kept: Kept, length: number): void {
  kept.text = kept.text.slice(0, kept.text.length - length);
  kept.at.length = kept.text.length;
}

function cutStart(kept: Kept, length: number): void {
  kept.text = kept.text.slice(length);
  kept.at.splice(0, length);
}

function stripEnd(kept: Kept, lead: Lead): void {
  for (let round = 0; round < 20; round++) {
    const { text } = kept;
    if (/自然增长率$/.test(text)) return;
    const natural = /(?<=自然增长率)(?:达到?|为|是|约)$/.exec(text);
    if (natural !== null) {
      cutEnd(kept, natural[0].length);
      return;
    }
    const respectively = trailing.each.exec(text);
    if (respectively !== null) {
      lead.each = 'respectively';
      cutEnd(kept, respectively[0].length);
      continue;
    }
    if (/^[多少]$/.test(text)) {
      lead.direction = text === '多' ? 1 : -1;
      cutEnd(kept, 1);
      continue;
    }
    const standing = trailing.standing.exec(text);
    if (standing !== null) {
      cutEnd(kept, standing[0].length);
      continue;
    }
    const from = trailing.from.exec(text);
    if (from !== null && !/自由|理由$/.test(text)) {
      lead.from = true;
      cutEnd(kept, from[0].length);
      continue;
    }
    const reach = trailing.reach.exec(text);
    if (reach !== null) {
      if (lead.direction === null) lead.reaches = true;
      cutEnd(kept, reach[0].length);
      continue;
    }
    const speed = trailing.speed.exec(text);
    if (speed !== null) {
      lead.speed = true;
      if (lead.direction === null) lead.direction = /降幅|跌幅|下降/.test(speed[0]) ? -1 : 1;
      else if (/降幅|跌幅/.test(speed[0])) lead.direction = lead.direction === -1 ? 1 : -1;
      cutEnd(kept, speed[0].length);
      continue;
    }
    const flat = trailing.flat.exec(text);
    if (flat !== null && lead.direction === null) {
      lead.direction = 0;
      cutEnd(kept, flat[0].length);
      continue;
    }
    const turned = lead.direction === null && !lead.reaches && !lead.speed ? trailing.direction.exec(text) : null;
    if (
      turned !== null &&
      turned[0] !== '' &&
      (turned.groups?.rise ?? turned.groups?.fall) !== undefined &&
      !/(?:新增|递减|增减)$/.test(text)
    ) {
      lead.direction = turned.groups?.fall === undefined ? 1 : -1;
      lead.verb = turned[0];
      cutEnd(kept, turned[0].length);
      continue;
    }
    const copula = trailing.copula.exec(text);
    if (
      copula !== null &&
      !/(?:占比|收入比|覆盖|拥有|具有|国有|私有|公有|享有|持有|平均|人均|户均|亩均|比重|总量|总数|总计|合计|贫困|职能|功能|节能|储能|智能|人年|目的|新能|产能)$/.test(
        text,
      )
    ) {
      if (/^(?:均|都)$/.test(copula[0])) lead.each ??= 'all';
      if (/^(?:达|突破|超过|保持|稳定|维持)/.test(copula[0])) lead.attains = true;
      cutEnd(kept, copula[0].length);
      continue;
    }
    return;
  }
}

function stripStart(kept: Kept, areaOf: (words: string) => number): void {
  for (let round = 0; round < 12; round++) {
    const area = areaOf(kept.text);
    if (area > 0) {
      cutStart(kept, area);
      continue;
    }
    const match = leading.map((pattern) => pattern.exec(kept.text)).find((found) => found !== null && found[0] !== '');
    if (match === undefined || match === null) return;
    cutStart(kept, match[0].length);
  }
}
