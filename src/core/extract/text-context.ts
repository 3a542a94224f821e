import { createState, type KnownTime, type TextState } from './read/text-state.ts';
import { findTextArea, frequentArea } from './scan/areas.ts';
import { resolveTime } from './scan/resolve-time.ts';
import { scanTimes } from './scan/time-mentions.ts';

/** What is known of a text beside its words. */
export type TextContext = {
  title: string; // '' when it is a line of the text
  published: string; // ISO date, '' when it is printed in the text or unknown
};

const opening = 600; // characters in which a title and a date line stand

/** What a text's first lines and what a person said of it tell: its area, when it was spoken, the period it is about. */
export function readContext(folded: string, { title, published }: TextContext): TextState {
  const start = folded.slice(0, opening);
  const event = eventOf(published) ?? eventOf(dateIn(start)) ?? eventOf(dateIn(folded.slice(-300)));
  const lines = start
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // A report to a congress at the year's beginning speaks of the year before.
  const reported =
    /政府工作报告|人民代表大会.*会议/.test(start) && event !== null && event.month <= 4 ? event.year - 1 : null;
  const headlines = [
    title,
    ...lines.slice(0, firstSentence(lines)).filter((line) => line.length <= 60 && !/[,;:]$|^【/.test(line)),
  ].filter((line) => line !== '');
  const period = headlines.map((line) => periodOfTitle(line, event)).find((found) => found !== null) ?? null;
  const area =
    headlines.map((line) => findTextArea(line)).find((found) => found !== '') ?? frequentArea(folded.slice(0, 4000));
  const before: KnownTime | null =
    reported === null ? null : { period: String(reported), origin: 'heading', words: '' };
  return createState(area, event, before ?? period, planOf(headlines));
}

/** The lines above the first sentence are the title, the date, who published it. */
function firstSentence(lines: readonly string[]): number {
  const at = lines.findIndex((line) => /[。;,:]$/.test(line) || line.length > 60);
  return Math.min(at < 0 ? 10 : at, 10);
}

/** “十四五” in the title of a plan: when its targets are due. */
function planOf(headlines: readonly string[]): KnownTime | null {
  const line = headlines.find((one) => /规划|纲要|方案/.test(one)) ?? '';
  const mention = scanTimes(line).find(({ part }) => part.kind === 'years');
  const found = mention === undefined ? null : resolveTime(mention, { year: null, event: null });
  return found === null || mention === undefined ? null : { ...found, origin: 'heading', words: mention.words };
}

/** 2021年国民经济和社会发展统计公报: the year a title names is what the text is about, but for work reports. */
function periodOfTitle(line: string, event: TextState['event']): KnownTime | null {
  if (!/公报|情况|运行|简报|分析|快报|执行|报告|工作|盘点|亮点|综述|简析|解读|数据|概况|成绩|经济/.test(line))
    return null;
  if (/\d{1,2}月\d{1,2}日|第.{1,4}届.*次会议|\d{4}-\d{1,2}-\d{1,2}|规划|纲要|计划|方案/.test(line)) return null;
  const mention = scanTimes(line)[0];
  if (mention === undefined) return null;
  const found = resolveTime(mention, { year: event?.year ?? null, event });
  return found === null ? null : { ...found, origin: 'heading', words: mention.words };
}

/** A full date in a text, ISO; '' for none. */
function dateIn(text: string): string {
  const printed = /((?:19|20)\d{2})\s?(?:年|-|\/|\.)\s?(\d{1,2})\s?(?:月|-|\/|\.)\s?(\d{1,2})(?!\d)/.exec(text);
  if (printed !== null) return `${printed[1]}-${pad(printed[2])}-${pad(printed[3])}`;
  const month = /((?:19|20)\d{2})年(\d{1,2})月(?!-|份?[-至])/.exec(text);
  return month === null ? '' : `${month[1]}-${pad(month[2])}-01`;
}

function pad(text = ''): string {
  return text.padStart(2, '0');
}

function eventOf(date: string): TextState['event'] {
  const match = /^(\d{4})-(0[1-9]|1[0-2])/.exec(date);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]) };
}
