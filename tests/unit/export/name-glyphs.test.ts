import { expect, test } from 'vitest';
import { withNames } from '#export/pdf/name-glyphs.ts';

const map = 'begincmap\n3 beginbfchar\n<0009> <4E00>\n<00C4> <0000>\n<00C5> <0000>\nendbfchar\nendcmap\n';

test('a glyph that stands for nothing is given its character; others keep theirs', () => {
  const names = new Map([
    ['0009', '2022'],
    ['00C4', '2014'],
  ]);
  expect(withNames(map, names)).toBe(map.replace('<00C4> <0000>', '<00C4> <2014>'));
  expect(withNames(map, new Map())).toBe(map);
});
