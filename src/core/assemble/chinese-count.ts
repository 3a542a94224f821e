const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Counts of what a slide shows, in words, because digits on a slide are figures of the store: 三, 十二, 二十; 各 above 99. */
export function chineseCount(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return '各';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return numerals[ones] ?? '';
  return `${tens === 1 ? '' : numerals[tens]}十${ones === 0 ? '' : numerals[ones]}`;
}

/** Before a measure word two is 两: 两项, 三项. */
export function chineseAmount(value: number): string {
  return value === 2 ? '两' : chineseCount(value);
}
