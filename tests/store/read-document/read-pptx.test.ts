import PptxGenJS from 'pptxgenjs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Deck } from '#core/deck/deck.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { allSlides } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { outlineDeck } from '#core/outline/outline-deck.ts';
import type { Outline } from '#core/outline/outline.ts';
import { readPptx } from '#store/read-document/pptx/read-pptx.ts';
import { exportDeck } from '#tests/pptx/export-deck.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { syntheticSnapshot } from '#tests/unit/chart/snapshots.ts';

/** As a person writes it in another program: a title slide, lists, notes, a hidden slide, a title alone. */
async function written(): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.addSection({ title: '第一部分' });
  pptx.addSection({ title: '第二部分' });
  const cover = pptx.addSlide({ sectionTitle: '第一部分' });
  cover.addText('示例市工作汇报', { x: 1, y: 1, w: 8, h: 1 });
  cover.addText('示例市统计局', { x: 1, y: 3, w: 8, h: 1 });
  const list = pptx.addSlide({ sectionTitle: '第一部分' });
  list.addText('经济运行', { x: 1, y: 0.3, w: 8, h: 1 });
  list.addText(
    [
      { text: '示例增加值1353.49亿元', options: { bullet: true, breakLine: true } },
      { text: '新开工项目 & 投资 <12>个', options: { bullet: true } },
    ],
    { x: 1, y: 2, w: 8, h: 3 },
  );
  list.addTable([[{ text: '表中文字' }]], { x: 1, y: 4, w: 4 });
  list.addNotes('先讲总量，\n再讲结构。');
  const divider = pptx.addSlide({ sectionTitle: '第二部分' });
  divider.addText('下一步', { x: 1, y: 2, w: 8, h: 1 });
  const hidden = pptx.addSlide({ sectionTitle: '第二部分' });
  hidden.hidden = true;
  hidden.addText('备用', { x: 1, y: 0.3, w: 8, h: 1 });
  hidden.addText(Array.from({ length: 40 }, (_, at) => `第${at}条要点，内容较长，需要分到几页上`).join('\n'), {
    x: 1,
    y: 1,
    w: 8,
    h: 4,
  });
  return new Uint8Array((await pptx.write({ outputType: 'uint8array' })) as Uint8Array);
}

const choices = {
  title: '',
  organisation: '',
  date: '2021-04-12',
  area: { code: '999900', name: '示例市', shortName: '示例' },
  period: '2020',
  language: 'zh-CN' as const,
  theme: 'danxia' as const,
  opening: '汇报',
};

function deckOf(outline: Outline): ReturnType<typeof outlineDeck> {
  let next = 0;
  const stored = syntheticSnapshot('value', { indicatorName: '示例增加值', shortName: '示例增加值', value: '1353.49' });
  return outlineDeck(choices, outline, [{ snapshot: stored, names: [] }], () => {
    next += 1;
    return `id-${next}`;
  });
}

function titles(deck: Deck): string[] {
  return allSlides(deck).map((slide) => plainText(slide.title, deck));
}

test('titles, lists, sections, notes and hidden slides of another program become a deck', async () => {
  const read = await readPptx('示例.pptx', await written());
  if (!read.ok) throw new Error(read.failure.code);
  expect(read.value.sections.map(({ name, slides }) => [name, slides.length])).toEqual([
    ['第一部分', 2],
    ['第二部分', 2],
  ]);
  const [, list] = read.value.sections[0]?.slides ?? [];
  expect(list).toEqual({
    title: '经济运行',
    paragraphs: [
      { text: '示例增加值1353.49亿元', bullet: true },
      { text: '新开工项目 & 投资 <12>个', bullet: true },
    ],
    notes: '先讲总量，再讲结构。',
    hidden: false,
  });

  const { deck, numbers, bound } = deckOf(read.value);
  expect(deckSchema.safeParse(deck).error?.issues ?? []).toEqual([]);
  expect([deck.title, deck.subtitle]).toEqual(['示例市工作汇报', '示例市统计局']);
  expect(
    allSlides(deck)
      .map(({ template }) => template)
      .slice(0, 3),
  ).toEqual(['cover', 'text-image', 'section']);
  expect([numbers, bound]).toEqual([2, 1]);
  expect(Object.keys(deck.snapshots)).toEqual(['value']);
  const pages = allSlides(deck).slice(3);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.every(({ hidden }) => hidden)).toBe(true);
  expect(layoutDeck(deck).problems.filter(({ code }) => code === 'overflow')).toEqual([]);
});

test('our own exports can be read again: every title, section and note', async () => {
  const sample = await sampleDeck();
  const { bytes, scenes } = await exportDeck(sample);
  const read = await readPptx('韶关.pptx', bytes);
  if (!read.ok) throw new Error(read.failure.code);
  const slides = read.value.sections.flatMap((section) => section.slides);
  expect(slides.map(({ title }) => title)).toEqual(scenes.map(({ title }) => title));
  expect(read.value.sections.map(({ name }) => name)).toEqual(sample.sections.map(({ name }) => name));
  const { deck } = deckOf(read.value);
  expect(deckSchema.safeParse(deck).error?.issues ?? []).toEqual([]);
  expect(titles(deck).length).toBeGreaterThanOrEqual(slides.length);
});

test('files that are no good are refused, each with its reason', async () => {
  const bytes = await written();
  const code = async (given: Uint8Array) => {
    const read = await readPptx('x.pptx', given);
    return read.ok ? 'read' : read.failure.code;
  };
  expect(await code(new Uint8Array())).toBe('outline-wrong-type');
  expect(await code(strToU8('只是文字'))).toBe('outline-wrong-type');
  expect(await code(zipSync({ 'word/document.xml': strToU8('<w:document/>') }))).toBe('outline-wrong-type');
  expect(await code(bytes.slice(0, bytes.length / 2))).toBe('outline-not-readable');
  const parts = unzipSync(bytes);
  const bomb = strToU8(`<p:sld>${' '.repeat(40_000_000)}</p:sld>`);
  expect(await code(zipSync({ ...parts, 'ppt/slides/slide1.xml': bomb }))).toBe('outline-too-large');
  const empty = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, /slides\/slide\d/.test(name) ? strToU8('<p:sld/>') : part]),
  );
  expect(await code(zipSync(empty))).toBe('outline-empty');
});
