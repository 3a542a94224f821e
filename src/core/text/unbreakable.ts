/**
 * Where a Chinese line may not be broken (GB/T 15834, W3C CLREQ): before closing punctuation, after opening
 * punctuation, inside a number, between a number and its unit, inside a Latin word, inside —— and ……
 */
const noStart = new Set('，。、；：？！）》〉」』】〕”’％%‰℃,.;:?!)]}>·…—～');
const noEnd = new Set('（《〈「『【〔“‘([{<第约近超达￥¥#');

const number = String.raw`[+\-−▲▼±]?\d[\d,.]*(?:\d|(?<=\d))(?:[—–\-~～/:：]\d[\d,.]*)*`;
const scale = '[十百千万亿]*';
const unit = [
  '个百分点',
  '平方公里',
  '平方米',
  '立方米',
  '千瓦时',
  '公顷',
  '公里',
  '大类',
  '小时',
  '分钟',
  '年度',
  '季度',
  '月末',
  '年末',
  '亩',
  '元',
  '吨',
  '户',
  '人',
  '个',
  '家',
  '所',
  '项',
  '场',
  '位',
  '名',
  '倍',
  '年',
  '月',
  '日',
  '次',
  '批',
  '张',
  '页',
  '%',
  '％',
  '‰',
].join('|');

// One picture may be several characters: a family is four persons joined, a hand has its colour after it.
const drawing = String.raw`\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|[\p{M}\p{Emoji_Modifier}])+`;
// Up to a hyphen between letters, after which a line may end; COVID-19 stays whole.
const word = String.raw`[A-Za-z&#@_<"'\u00c0-\u00ff](?:[\w.'’&/;#<>"\]\u00c0-\u00ff]|(?<=[A-Za-z])-(?=\d))*(?:-(?=[A-Za-z]))?`;
const rest = String.raw`\n|[^\S\n]+|[^]\p{M}*`;

const chunk = new RegExp(`${drawing}|第?${number}${scale}(?:${unit})?(?:[A-Za-z]+)?|${word}|——|……|${rest}`, 'gu');

/** Cuts text into the smallest pieces a line may be broken between; joined they give the text again. */
export function unbreakablePieces(text: string): string[] {
  return piecesOf(text, chunk);
}

const latin = String.raw`!-~\u00a1-\u00ff’`;

/**
 * The ways office programs cut: all keep Latin words and numbers whole, but not a number and its unit. PowerPoint goes by what may
 * begin and end a line; some end one at a hyphen; LibreOffice goes by Unicode (UAX 14), which parts neither ） nor ▲ from a number.
 */
export const officeCuts: readonly ((text: string) => string[])[] = [
  `[${latin}]+`,
  `(?:[${latin}](?<!-))*-|[${latin}]+`,
  `(?:[${latin}▲▼](?<!-))*-|[）》」』】〕”]*[${latin}▲▼]+`,
].map((run) => {
  const officeChunk = new RegExp(`${drawing}|${run}|${rest}`, 'gu');
  return (text) => piecesOf(text, officeChunk);
});

function piecesOf(text: string, chunk: RegExp): string[] {
  const pieces: string[] = [];
  let open = false;
  for (const [piece] of text.matchAll(chunk)) {
    const first = piece[0] ?? '';
    const previous = pieces.at(-1);
    const joins =
      previous !== undefined && first !== '\n' && previous !== '\n' && (open || noStart.has(first) || isSpace(piece));
    if (joins) pieces[pieces.length - 1] = previous + piece;
    else pieces.push(piece);
    open = noEnd.has(piece.at(-1) ?? '');
  }
  return pieces;
}

function isSpace(piece: string): boolean {
  return piece.trim() === '';
}
