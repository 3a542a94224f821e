/**
 * Full-width digits, letters and punctuation as half-width ones, character for character, so that offsets in the folded
 * text are offsets in the printed one. Chinese stops, quotation marks and pauses stay.
 */
export function foldCharacters(text: string): string {
  // 0·6%: in an amount a raised point is a decimal point; 3·12 alone is a day of the year.
  return text
    .replace(/[！-～\u3000∶﹕︰﹪．–—―−~～〜﹣]/g, foldCharacter)
    .replace(/(?<=\d)[·•](?=\d+\s?(?:%|‰|个百分点|[万亿元倍吨亩家户人]|平方|公里|公顷))/g, '.');
}

const others: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '∶': ':',
  '﹕': ':',
  '︰': ':',
  '﹪': '%',
  '．': '.',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '~': '-',
  '～': '-',
  '〜': '-',
  '﹣': '-',
};

function foldCharacter(character: string): string {
  const other = others[character];
  if (other !== undefined) return other;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}
