import { expect, test } from 'vitest';
import { fitForXml } from '#export/pptx/package/xml-characters.ts';

test('characters that XML cannot hold go, white space among them becomes a space', () => {
  expect(fitForXml('一\u000b二\u0000三\u001f\ufffe\t四\n')).toBe('一 二三\t四\n');
});

test('halves of pairs go, pairs stay', () => {
  expect(fitForXml('甲\ud83c乙\udf32丙🌲')).toBe('甲乙丙🌲');
});

test('texts are found however deep; what needs nothing stays the same object', () => {
  const bytes = new Uint8Array([0, 1]);
  const clean = { name: '好', frame: { x: 1 }, bytes };
  const fresh = fitForXml({ clean, list: ['\u0001甲', null, 2] });
  expect(fresh).toEqual({ clean, list: ['甲', null, 2] });
  expect(fresh.clean).toBe(clean);
  expect(fitForXml(clean)).toBe(clean);
});
