/** China's five-year plans by number in Chinese; both years inclusive. */
export const planPeriods: readonly { number: string; ordinal: string; from: number; to: number }[] = [
  { number: '九五', ordinal: '9th', from: 1996, to: 2000 },
  { number: '十五', ordinal: '10th', from: 2001, to: 2005 },
  { number: '十一五', ordinal: '11th', from: 2006, to: 2010 },
  { number: '十二五', ordinal: '12th', from: 2011, to: 2015 },
  { number: '十三五', ordinal: '13th', from: 2016, to: 2020 },
  { number: '十四五', ordinal: '14th', from: 2021, to: 2025 },
  { number: '十五五', ordinal: '15th', from: 2026, to: 2030 },
];
