const digits = '零一二三四五六七八九';
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * Reads a number written in characters: 两千三百 → 2300, 十五 → 15, 一亿五千万 → 150000000; digits alone one by one:
 * 二〇二一 → 2021. Null for a text that is none.
 */
export function chineseNumber(text: string): number | null {
  if (!/^[零〇一二两三四五六七八九十百千万亿]+$/.test(text)) return null;
  if (!/[十百千万亿]/.test(text)) return Number(Array.from(text, digitOf).join(''));
  let [total, section, digit] = [0, 0, 0];
  let below = Number.POSITIVE_INFINITY; // 万 after 亿 is of what stands between them, 亿 after 万 of all before
  for (const sign of text) {
    const ten = tens[sign];
    const scale = scales[sign];
    if (ten !== undefined) {
      section += (digit === 0 ? 1 : digit) * ten;
      digit = 0;
    } else if (scale !== undefined) {
      total = scale < below ? total + (section + digit) * scale : (total + section + digit) * scale;
      [section, digit, below] = [0, 0, scale];
    } else {
      digit = digitOf(sign);
    }
  }
  return total + section + digit;
}

function digitOf(sign: string): number {
  return sign === '两' ? 2 : Math.max(0, digits.indexOf(sign));
}
