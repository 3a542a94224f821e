import type { Span } from './candidate.ts';

/** A stretch of lines that says something together. */
export type Paragraph = { kind: 'heading' | 'prose' | 'table'; lines: Span[] };

const chrome =
  /^[^。,]{0,30}>[^。,]{1,60}$|今天是\d{4}年|[[(]\d{1,2}-\d{1,2}[\])]$|ICP备|公网安备|许可证|版权所有|Copyright|©|https?:|www\.|扫码|二维码|下载客户端|^登录$|阅读原文|我要举报|^(?:分享|收藏|打印|关闭|反馈|字号|返回顶部)|^(?:责任)?编辑[:：]|(?:责编|编审|校对|审核|记者|通讯员|作者|来源|责任编辑)[:：\/]|全文\d+字|阅读(?:量|次数|\s?\d+$)|^评论|条评论|浏览(?:量|次数)?[:：]|点击(?:量|次数|数)?[:：]|^(?:联系)?(?:电话|传真|邮编|地址)[:：]|^\(?联系(?:人|电话)|邮编|^[•·]?\s*\+\d+$|^第?\s?\d+\s?(?:页|\/\s?\d+)|索\s?引\s?号|^(?:首页|当前位置|您现在的位置|相关(?:链接|阅读|新闻|附件)|上一篇|下一篇|推荐阅读|网站地图|主办|承办|举报)|声明[:：]|本文为|客服|热线[:：]/;
const related = /^[\[【]?(?:相关|推荐|延伸|热门|更多)(?:链接|阅读|新闻|报道|文章|推荐)[\]】]?[:：]?$/;
const heading =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|第[一二三四五六七八九十]{1,3}[章节部分篇]+|【[^】]{2,20}】$|专栏\d*)/;

/** Splits a folded text; lines of page chrome are left out. */
export function* paragraphsOf(folded: string): Generator<Paragraph, void> {
  let open: Span[] = [];
  let links = false; // below 相关阅读 stand titles of other texts
  let table: Span[] = [];
  const end = function* (): Generator<Paragraph, void> {
    if (open.length > 0) yield { kind: 'prose', lines: open };
    open = [];
    if (table.length > 0) yield table.length > 1 ? { kind: 'table', lines: table } : { kind: 'prose', lines: table };
    table = [];
  };
  for (const line of linesOf(folded)) {
    const text = folded.slice(...line).trim();
    links = related.test(text) || (links && text.length <= 45 && !/[。;]/.test(text));
    if (links) {
      yield* end();
    } else if (text === '') {
      if (table.length === 0) yield* end();
    } else if (isChrome(text)) {
      yield* end();
    } else if (isRow(folded.slice(...line))) {
      if (open.length > 0) yield* end();
      table.push(line);
    } else if (isHeading(text)) {
      yield* end();
      yield { kind: 'heading', lines: [line] };
    } else {
      if (table.length > 0) yield* end();
      const last = open.at(-1);
      const wrapped = last !== undefined && goesOn(folded.slice(...last).trim(), text);
      if (last !== undefined && !wrapped) yield* end();
      open.push(line);
    }
  }
  yield* end();
}

function* linesOf(text: string): Generator<Span, void> {
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    yield [start, text[end - 1] === '\r' ? end - 1 : end];
    if (at < 0) return;
    start = at + 1;
  }
}

function isChrome(text: string): boolean {
  if (/^\(?(?:注|备注|附注|注释)[:：]/.test(text)) return true;
  return text.length <= 160 && chrome.test(text) && !/增长|下降|亿元|万元/.test(text);
}

function isHeading(text: string): boolean {
  if (/[。;,]/.test(text.slice(0, -1)) || /[。;]$/.test(text)) return false;
  if (/\d\s?(?:%|[万亿]?[元吨亩人公户个家])/.test(text)) return false;
  return heading.test(text) ? text.length <= 40 : text.length <= 30 && !/[:,]$/.test(text);
}

/** Cells of a row stand apart by tabs, bars or wide gaps; at least two of them hold numbers or it heads such rows. */
export function isRow(line: string): boolean {
  if (/[。;!?]/.test(line)) return false;
  return cellsOf(line).length >= 2;
}

/** A row whose cells stand one space apart: a name and its numbers; 产品名称 产量 比上年增长% above them. */
const singleRow = /^\s*(#?[\u4e00-\u9fff][\u4e00-\u9fff():、\s]{0,24}?)(?: +[-+]?\d[\d,.]*%?)+\s*$/;
const singleHead =
  /^\s*(?:[\u4e00-\u9fff]{0,8}(?:名称|指标|产品|项目|行业|县区|区县|地区))(?: +[^\s,。;:]{1,14}){1,6}\s*$/;

/** The cells of a line with their places in it. */
export function cellsOf(line: string): Span[] {
  const cells: Span[] = [];
  const single = singleRow.exec(line) ?? (singleHead.test(line) ? [] : null);
  const separator =
    single !== null
      ? single[1] === undefined
        ? /\s+/g
        : /\s+(?=[-+]?\d[\d,.]*%?(?:\s|$))/g
      : line.includes('\t')
        ? /\t/g
        : line.includes('|')
          ? /\|/g
          : / {4}/.test(line.trim())
            ? / {3,}/g
            : / {2,}/g;
  let start = 0;
  const push = (end: number) => {
    const raw = line.slice(start, end);
    const text = raw.trim();
    if (text !== '') {
      const from = start + raw.indexOf(text);
      cells.push([from, from + text.length]);
    }
  };
  const body = line.trimEnd();
  const indent = body.length - body.trimStart().length;
  for (const match of body.matchAll(separator)) {
    if (match.index < indent) continue;
    push(match.index);
    start = match.index + match[0].length;
  }
  push(body.length);
  return cells;
}

/** Whether a line was broken in mid-sentence by a fixed width. */
function goesOn(line: string, next: string): boolean {
  return line.length >= 30 && !/[。;:!?」”)]$/.test(line) && !/^(?:[●■◆★·•\-*]|\d+[.、)]|\()/.test(next);
}
