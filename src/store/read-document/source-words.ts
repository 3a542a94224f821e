import type { TextSourceWords } from '#contract/inbox-contract.ts';
import { chineseNumber } from '#core/indicators/chinese-number.ts';
import { isDay } from '#core/indicators/day.ts';

const head = 1500; // characters in which a text says what it is
const foot = 300;

/** What a text says of itself: its title, who published it and when. '' for what it doesn't say. */
export function sourceWords(text: string): TextSourceWords {
  const start = text.slice(0, head);
  return {
    title: titleIn(start),
    publisher: publisherIn(start),
    datePublished: dateIn(start) || dateIn(text.slice(-foot)),
    url: /https?:\/\/[^\s<>"'，。；、（）]+/.exec(start)?.[0].slice(0, 500) ?? '',
  };
}

/** What a person or a file says comes first, then what the text says. */
export function completedWords(given: TextSourceWords, found: TextSourceWords): TextSourceWords {
  const filled = (one: string, other: string) => (one.trim() === '' ? other : one.trim()).slice(0, 500);
  return {
    title: filled(given.title, found.title),
    publisher: filled(given.publisher, found.publisher),
    datePublished: filled(given.datePublished, found.datePublished),
    url: filled(given.url, found.url),
  };
}

const chrome =
  /下载客户端|登录|注册|首页|字号|阅读需要|分享到|打印|当前位置|您的位置|logo|[|｜>]|^[•+\-\d\s:：/年月日.()（）]+$/i;
const namesTitle = /公报|报告|简报|情况|分析|简析|统计|规划|概况|简介|快报|通报|解读|意见|方案|综述|运行/;
const sentence = /[。；;！!]$/;
const organisation = '[\\u4e00-\\u9fff]{2,20}(?:统计局|人民政府|财政局|调查队|发展和改革(?:局|委员会)|办公室)';

/** The first line that reads like one: no page chrome, no sentence, no publisher or date. */
function titleIn(start: string): string {
  const isOther = new RegExp(`^(?:来源|发布|作者|编辑|日期|时间)[:：]|^${organisation}(?:\\s|$)|〔\\d{4}〕\\d+号$`);
  const plausible = start
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^《(.*)》$/, '$1')
        .replace(/[[［【]\d+[\]］】]$/, ''),
    )
    .slice(0, 30)
    .filter((line) => line.length >= 4 && line.length <= 60 && /[\u4e00-\u9fff]{2}/.test(line))
    .filter((line) => !chrome.test(line) && !sentence.test(line) && !isOther.test(line));
  return plausible.slice(0, 3).find((line) => namesTitle.test(line)) ?? plausible[0] ?? '';
}

function publisherIn(start: string): string {
  const named = /(?:来源|信息来源|发布机构|发布单位|发布部门|供稿)\s*[:：]\s*([^\n|｜]{2,60})/.exec(start)?.[1];
  if (named !== undefined) return tidied(named);
  return new RegExp(`^\\s*(${organisation})(?=\\s|$)`, 'm').exec(start)?.[1] ?? '';
}

/** What follows on the same line is another field: 来源：某报 作者：某人 */
function tidied(name: string): string {
  return (name.split(/\s{2,}|\s(?=\S{1,6}[:：])|\t/)[0] ?? '').replace(/[\s，,。；;]+$/, '').trim();
}

function dateIn(text: string): string {
  for (const match of text.matchAll(/((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/g)) {
    const [, year = '', month = '', day = ''] = match;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isDay(date)) return date;
  }
  return dateInCharacters(text);
}

/** 二〇二一年十二月二十日 */
function dateInCharacters(text: string): string {
  const found = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/.exec(
    text,
  );
  if (found === null) return '';
  const [, year = '', month = '', day = ''] = found;
  const figures = (words: string, length: number) => String(chineseNumber(words) ?? 0).padStart(length, '0');
  const date = `${figures(year.replaceAll('○', '〇'), 4)}-${figures(month, 2)}-${figures(day, 2)}`;
  return isDay(date) ? date : '';
}
