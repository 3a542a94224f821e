import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chartKindDefinitions } from '#core/chart/chart-kinds.ts';
import type { Deck, Slide } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { chartKinds } from '#core/scene/chart-spec.ts';
import { themes } from '#core/theme/themes.ts';
import { descendants } from './xml.ts';
import { writePptx } from '#export/pptx/write-pptx.ts';
import { pptxInput } from '#main/services/exports/pptx-input.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { pictureId } from './any-deck.ts';
import { exportDeck } from './export-deck.ts';
import { pagesInLibreOffice, schemaErrors } from './judges.ts';
import { readPptx } from './read-pptx.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'danxia-pptx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the file's properties say is to be escaped as all else. */
const written = (deck: Deck) => exportDeck({ ...deck, organisation: '办公室 & <一科>' });

/** The sample deck, and after it one slide a chart kind, with gaps and two series, and slides of every other block. */
async function fullDeck(): Promise<Deck> {
  const deck = await sampleDeck();
  const years = Object.values(deck.snapshots).filter(
    (fact) => /^\d{4}$/.test(fact.period) && fact.area.code === '440000',
  );
  const own = Object.values(deck.snapshots).filter((fact) => fact.growth !== null);
  const value = (fact: { id: string }) => ({ observationId: fact.id, facet: 'value' as const });
  const slide = (id: string, changes: Partial<Slide>): Slide => ({
    id,
    template: 'two-charts',
    title: [{ kind: 'words', text: `“引号” & <标题> ${id}` }],
    blocks: {},
    notes: '',
    hidden: false,
    ...changes,
  });
  const charts = chartKinds.map((chart) =>
    slide(`kind-${chart}`, {
      blocks: {
        left: {
          kind: 'chart',
          id: `left-${chart}`,
          chart,
          heading: chartKindDefinitions[chart].nameZh,
          categories: [...years.map((fact) => fact.period), '缺'],
          series: [
            { name: '甲 & 乙', mark: 'column', figures: [...years.map(value), null] },
            { name: '<丙>', mark: 'line', figures: [null, ...years.slice(1).map(value), null] },
          ].slice(0, chart === 'pie' || chart === 'doughnut' ? 1 : 2) as never,
          highlight: null,
          labels: true,
        },
        right: {
          kind: 'chart',
          id: `right-${chart}`,
          chart,
          heading: '增速（%）',
          categories: own.map((fact) => fact.shortName),
          series: [
            {
              name: '增速',
              mark: 'column',
              figures: own.map((fact) => ({ observationId: fact.id, facet: 'growth' as const })),
            },
          ],
          highlight: 1,
          labels: true,
        },
      },
    }),
  );
  const others = [
    slide('picture', {
      template: 'text-image',
      hidden: true,
      blocks: {
        text: { kind: 'text', id: 't', paragraphs: [{ bullet: true, runs: [{ kind: 'words', text: '要点' }] }] },
        image: { kind: 'image', id: 'i', assetId: pictureId, alt: '一张图' },
      },
    }),
    slide('time', {
      template: 'timeline',
      notes: '第一行\n第二行 & <三>',
      blocks: {
        timeline: {
          kind: 'timeline',
          id: 'z',
          events: years.slice(0, 4).map((fact) => ({
            when: `${fact.period}年`,
            text: [{ kind: 'figure', figure: value(fact), format: { unit: true, sign: 'none' } }],
          })),
        },
      },
    }),
  ];
  return {
    ...deck,
    assets: { [pictureId]: { id: pictureId, mediaType: 'image/png', width: 1, height: 1, name: '图' } },
    sections: [...deck.sections, { id: 'extra', name: '各种 & 图表', slides: [...charts, ...others] }],
  };
}

describe.each(['danxia', 'qinglv', 'zhengwu'] as const)('the sample deck in %s', (theme) => {
  test('is valid, opens in LibreOffice, and shows the numbers', async () => {
    const deck = await sampleDeck(theme);
    const { bytes, scenes } = await written(deck);
    const file = path.join(folder, `${theme}.pptx`);
    writeFileSync(file, bytes);
    expect(schemaErrors(file) ?? '').toBe('');
    const pages = pagesInLibreOffice(file, folder);
    if (pages !== null) expect(pages).toBe(scenes.length);
    const read = readPptx(bytes);
    const text = read.slides.flatMap((slide) => slide.texts).join('\n');
    for (const number of ['1353.49', '74.43', '105.11']) expect(text).toContain(number);
  });
});

test('every block and chart kind, with gaps and awkward characters, is valid', async () => {
  const deck = await fullDeck();
  const { bytes, scenes } = await written(deck);
  const file = path.join(folder, 'full.pptx');
  writeFileSync(file, bytes);
  expect(schemaErrors(file) ?? '').toBe('');
  const pages = pagesInLibreOffice(file, folder);
  if (pages !== null) expect(pages).toBe(allSlides(deck).filter((slide) => !slide.hidden).length);
  const read = readPptx(bytes);
  expect(read.slides.length).toBe(scenes.length);
  expect(read.sections).toEqual(
    deck.sections.map((section) => ({ name: section.name, slides: section.slides.length })),
  );
  expect(read.slides.find((slide) => slide.title.includes('time'))?.notes).toContain('第二行 & <三>');
});

test('every chart is native, and scene, cache and workbook hold the same numbers', async () => {
  const { bytes, scenes } = await written(await fullDeck());
  const read = readPptx(bytes);
  let charts = 0;
  scenes.forEach((scene, index) => {
    const nodes = scene.nodes.flatMap((node) => (node.kind === 'chart' ? [node] : []));
    const slide = read.slides[index];
    expect(slide?.charts.length).toBe(nodes.length);
    expect(slide?.pictures).toBe(scene.nodes.filter((node) => node.kind === 'image').length);
    nodes.forEach(({ spec }, at) => {
      const chart = slide?.charts[at];
      const values = spec.series.map((series) => series.points.map((point) => point.value));
      expect(chart?.categories).toEqual([...spec.categories]);
      expect(
        [...(chart?.series ?? [])]
          .sort((left, right) => order(spec.series, left.name) - order(spec.series, right.name))
          .map((series) => series.values),
      ).toEqual(values);
      const rows = spec.categories.map((category, row) => [
        category === '' ? null : category,
        ...spec.series.map((series) => series.points[row]?.value ?? null),
      ]);
      expect(chart?.workbook.slice(1).map((row) => padded(row, spec.series.length + 1))).toEqual(rows);
      charts += 1;
    });
  });
  expect(charts).toBeGreaterThan(25);
});

function order(series: readonly { name: string }[], name: string): number {
  return series.findIndex((each) => each.name === name);
}

function padded(row: (string | number | null)[], length: number): (string | number | null)[] {
  return Array.from({ length }, (_, index) => (row[index] === '' ? null : (row[index] ?? null)));
}

test('titles are placeholders, shapes have names, ids are unique, alt texts are there', async () => {
  const { bytes, scenes } = await written(await fullDeck());
  const read = readPptx(bytes);
  read.slides.forEach((slide, index) => {
    expect(slide.title).toBe(scenes[index]?.title);
    expect(new Set(slide.shapeIds).size).toBe(slide.shapeIds.length);
    expect(slide.shapes.slice(1).every((shape) => shape.name !== '')).toBe(true);
    for (const node of scenes[index]?.nodes ?? []) {
      if (node.alt !== null) expect(slide.shapes).toContainEqual({ name: node.name, alt: node.alt });
    }
  });
});

test('colours and fonts refer to the theme, so that changing it in PowerPoint changes the deck', async () => {
  const { bytes } = await written(await sampleDeck('qinglv'));
  const read = readPptx(bytes);
  const theme = read.xml('ppt/theme/theme1.xml');
  expect(
    descendants(theme, 'a:accent1')[0]?.firstChild &&
      descendants(theme, 'a:accent1').map((each) => descendants(each, 'a:srgbClr')[0]?.getAttribute('val')),
  ).toEqual([themes.qinglv.slots.accent1]);
  expect(descendants(theme, 'a:ea').every((each) => each.getAttribute('typeface') === '微软雅黑')).toBe(true);
  for (const path of read.paths.filter((each) => /^ppt\/(slides|charts)\/[^/]+\.xml$/.test(each))) {
    const document = read.xml(path);
    const literal = descendants(document, 'a:srgbClr').map((each) => each.getAttribute('val'));
    expect(
      literal.every((value) => value === themes.qinglv.palette.up.hex || value === themes.qinglv.palette.down.hex),
      `${path}: ${literal}`,
    ).toBe(true);
    expect(descendants(document, 'a:latin').every((each) => each.getAttribute('typeface')?.startsWith('+'))).toBe(true);
  }
});

test('the same deck is the same file', async () => {
  const deck = await sampleDeck();
  const [first, second] = [await written(deck), await written(deck)];
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});

test('a cancelled export gives nothing', async () => {
  const deck = await sampleDeck();
  const { scenes } = layoutDeck(deck);
  let done = 0;
  const answer = await writePptx(
    pptxInput(deck, scenes, {}),
    (count) => {
      done = count;
    },
    () => done >= 3,
  );
  expect(answer.ok ? 'ok' : answer.failure.code).toBe('cancelled');
  expect(done).toBe(3);
});
