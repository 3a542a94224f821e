import { endsWithDoing } from '../read/doing.ts';
import { countsThings } from '../scan/measure-words.ts';
import type { After, AfterNumber } from './after-number.ts';
import { nounOf } from './counted-nouns.ts';
import { headOf } from './name-words.ts';
import { tidyName } from './tidy-name.ts';

/** 4A级景区有A寨、B寨2家: the members stand between the name and its number. */
export const ofKinds: AfterNumber = ({ words, figure }) => {
  const name = countsThings(figure.unit) ? /^(.{2,8}?)有[^有]{2,}、[^有]{2,}$/.exec(words)?.[1] : undefined;
  return name === undefined ? null : { name: tidyName(name), printed: '', reason: [] };
};

const kept = /(?:新增|新建|建成|引进|改造|治理|新改建|改扩建|培育|新开工|净增|新认定|惠及|带动|出口)$/;

/** 已有8个院士团队项目; A、B等4所科研机构. The verb before it is kept where it says what was counted. */
export const ofNoun: AfterNumber = (after) => {
  const { reading, lead, words, figure, until, wordless } = after;
  const listed = /等$/.test(lead.words);
  if (!wordless && !listed && !(countsThings(figure.unit) && endsWithDoing(lead.words))) return null;
  const whole = nounOf(reading, figure, until, wordless);
  if (whole === '') return ofListed(after);
  // 312家规上工业企业增加值增长9.3%: its number is of the enterprises, and the name goes on.
  const measure = figure.unit !== '' && reading.marks.some(({ start }) => start === until) ? headOf(whole) : '';
  const noun = measure === '' || measure === whole ? whole : whole.slice(0, -measure.length);
  reading.used = noun === whole ? reading.text.indexOf(noun[0] ?? '', figure.end) + noun.length : figure.end;
  const verb = listed ? '' : (kept.exec(words)?.[0] ?? '');
  const done = verb === '' ? didOf(reading.text.slice(reading.used)) : '';
  return { name: `${verb}${done}${noun}`, printed: noun, reason: ['name-after-number'] };
};

/** 已探明的矿产有煤、萤石等27种 */
function ofListed({ lead }: After): ReturnType<AfterNumber> {
  const name = /^(.{2,}?)(?:主要)?(?:有|包括)(?:[^有]{2,}等|[^有]{2,}、[^有]{2,})$/.exec(lead.words)?.[1];
  return name === undefined ? null : { name: tidyName(name), printed: '', reason: [] };
}

/** 63个贫困村全部出列: what they did tells them from others. */
function didOf(after: string): string {
  const did =
    /^(?:全部|均|都|已)?(?:全部|已)?((?:实现|入选|参与|纳入|通过|落户|搬|脱|退出|出列|达到|在[^,。;\d]{1,4}(?:设立|建立))[\u4e00-\u9fff“”]{0,10})(?=[,。;]|$)/.exec(
      after,
    )?.[1];
  return did === undefined ? '' : `${did.replace(/^实现(?=脱贫|增长)/, '').replace(/[“”了]/g, '')}的`;
}
