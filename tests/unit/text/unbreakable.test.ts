import { expect, test } from 'vitest';
import { unbreakablePieces } from '#core/text/unbreakable.ts';

const cut = (text: string) => unbreakablePieces(text).join('|');

test('a number stays with its unit, its ordinal and its sign', () => {
  expect(cut('增加值320.9亿元')).toBe('增|加|值|320.9亿元');
  expect(cut('居广东省第6位')).toBe('居|广|东|省|第6位');
  expect(cut('增速▲3.0%')).toBe('增|速|▲3.0%');
  expect(cut('提高3个百分点')).toBe('提|高|3个百分点');
  expect(cut('2020—2035年')).toBe('2020—2035年');
});

test('no line starts with closing or ends with opening punctuation', () => {
  expect(cut('（粤北第1位）。')).toBe('（粤|北|第1位）。');
  expect(cut('“十三五”时期')).toBe('“十|三|五”|时|期');
});

test('dashes, dots and Latin words are not cut', () => {
  expect(cut('转型——升级')).toBe('转|型——|升|级');
  expect(cut('完成……')).toBe('完|成……');
  expect(cut('GDP growth')).toBe('GDP |growth');
});

test('the pieces give the text again', () => {
  const text = '全市森林覆盖率达74.43%、有林地面积121万公顷\n均居广东省首位';
  expect(unbreakablePieces(text).join('')).toBe(text);
});
