const digits = '零一二三四五六七八九';
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Reads a number written in characters: 两千三百 → 2300, 十五 → 15. Null for a text that is none. */
export function chineseNumber(text: string): number | null {
  if (!/^[零〇一二两三四五六七八九十百千万亿]+$/.test(text)) return null;
  let [total, section, digit] = [0, 0, 0];
  for (const sign of text) {
    const ten = tens[sign];
    const scale = scales[sign];
    if (ten !== undefined) {
      section += (digit === 0 ? 1 : digit) * ten;
      digit = 0;
    } else if (scale !== undefined) {
      total = (total + section + digit) * scale;
      [section, digit] = [0, 0];
    } else {
      digit = sign === '两' ? 2 : Math.max(0, digits.indexOf(sign));
    }
  }
  return total + section + digit;
}
