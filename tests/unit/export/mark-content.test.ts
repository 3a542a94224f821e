import { expect, test } from 'vitest';
import { markContent } from '#export/pdf/tagged/mark-content.ts';
import type { StructureElement } from '#export/pdf/tagged/scene-structure.ts';

const line = (type: StructureElement['type'], baseline: number): StructureElement => ({
  type,
  children: [],
  places: [{ x: 48, baseline, width: 200 }],
});
const figure: StructureElement = {
  type: 'Figure',
  alt: '柱形图',
  children: [],
  places: [{ x: 500, y: 100, width: 200, height: 100 }],
};
const [title, body] = [line('H2', 86), line('P', 120)];
const page: StructureElement = { type: 'L', children: [title, body, figure], places: [] };

/** As Chromium writes: a page of 540 points, four times as fine, from the top. */
const inPage = (content: string) => `.24 0 0 -.24 0 540 cm\n${content}`;
const text = (x: number, baseline: number, shown = '<0009> Tj') =>
  `q\n4.1666667 0 0 4.1666667 ${x / 0.24} ${(baseline - 28) / 0.24} cm\nBT\n/F5 28 Tf\n1 0 0 -1 0 28 Tm\n${shown}\nET\nQ\n`;
const box = (x: number, y: number, width: number, height: number) =>
  `q\n4.1666667 0 0 4.1666667 0 0 cm\n${x} ${y} ${width} ${height} re\nf\nQ\n`;

test('each drawing belongs to what stands there; everything else is an artifact', () => {
  const { content, elements } = markContent(
    inPage(box(0, 0, 960, 540) + text(48, 86) + text(60, 120) + box(510, 120, 20, 70) + text(48, 300)),
    [page],
    540,
  );
  expect(elements).toEqual([title, body, figure]);
  const marks = content.match(/\/\w+ (?:<<\/MCID \d+>> BDC|BMC)/g);
  expect(marks).toEqual([
    '/Artifact BMC',
    '/H2 <</MCID 0>> BDC',
    '/P <</MCID 1>> BDC',
    '/Figure <</MCID 2>> BDC',
    '/Artifact BMC',
  ]);
  expect(content.match(/EMC/g)?.length).toBe(marks?.length);
});

test('nothing but marks is added', () => {
  const before = inPage(box(0, 0, 960, 540) + text(48, 86) + text(48, 300));
  const after = markContent(before, [page], 540).content;
  const bare = after.replace(/\n\/\w+ (?:<<\/MCID \d+>> BDC|BMC)\n|\nEMC\n/g, '');
  expect(bare.replace(/\s+/g, ' ')).toBe(before.replace(/\s+/g, ' '));
});

test("Chromium's own mark in a text object ends before what follows is marked", () => {
  const own = '<0001> Tj\n/Span<</ActualText <FEFF2014> >> BDC\n28 0 Td <0002> Tj\nEMC\n28 0 Td <0003> Tj';
  const { content, elements } = markContent(inPage(text(48, 86, own)), [page], 540);
  expect(elements).toEqual([title, title, title]);
  expect(content).toMatch(
    /BT\s+\/H2 <<\/MCID 0>> BDC.*<0001> Tj\s+EMC\s+\/H2 <<\/MCID 1>> BDC\s+\/Span.*EMC\s+EMC\s+\/H2 <<\/MCID 2>> BDC\s+28 0 Td <0003> Tj\s+EMC\s+ET/s,
  );
});

test('strings with operators in them are no operators', () => {
  const { elements } = markContent(inPage(text(48, 86, '(BT \\) Tj /Do) Tj')), [page], 540);
  expect(elements).toEqual([title]);
});
