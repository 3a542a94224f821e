import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Deck, templateIds } from '#core/deck/deck.ts';
import { numericValue } from '#core/indicators/facets.ts';
import type { Facet } from '#core/indicators/observation.ts';
import { chartKinds, type ChartSpec } from '#core/scene/chart-spec.ts';
import type { Scene } from '#core/scene/scene.ts';
import { themes } from '#core/theme/themes.ts';
import { descendants } from './xml.ts';
import { fitForXml } from '#export/pptx/package/xml-characters.ts';
import { generatedDecks } from './any-deck.ts';
import { exportDeck } from './export-deck.ts';
import { convertedByLibreOffice, pdfFacts, schemaErrors } from './judges.ts';
import { packageFaults } from './package-faults.ts';
import { type ReadChart, readPptx } from './read-pptx.ts';

type Written = { deck: Deck; scenes: Scene[]; bytes: Uint8Array; file: string };
const folder = mkdtempSync(path.join(tmpdir(), 'danxia-generated-'));
const written: Written[] = [];
beforeAll(async () => {
  for (const [number, deck] of generatedDecks(60).entries()) {
    const file = path.join(folder, `${number}.pptx`);
    const { bytes, scenes } = await exportDeck(deck);
    writeFileSync(file, bytes);
    written.push({ deck, scenes: fitForXml(scenes), bytes, file });
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const specsOf = (scene: Scene | undefined): ChartSpec[] =>
  (scene?.nodes ?? []).flatMap((node) => (node.kind === 'chart' ? [node.spec] : []));

describe('60 generated decks', () => {
  test('have every template, theme and chart kind, and charts of 1 and 40 categories, 1 and 12 series', () => {
    const scenes = written.flatMap((each) => each.scenes);
    const specs = scenes.flatMap(specsOf);
    expect(new Set(scenes.map((scene) => scene.template))).toEqual(new Set(templateIds));
    expect(new Set(written.map((each) => each.deck.theme))).toEqual(new Set(Object.keys(themes)));
    expect(new Set(specs.map((spec) => spec.kind))).toEqual(new Set(chartKinds));
    for (const categories of [1, 40]) expect(specs.some((spec) => spec.categories.length === categories)).toBe(true);
    for (const series of [1, 12]) expect(specs.some((spec) => spec.series.length === series)).toBe(true);
  });

  test('fit the schema', () => {
    expect(schemaErrors(...written.map((each) => each.file)) ?? '').toBe('');
  });

  test('have no ids twice, no orphans and no relationships to nothing', () => {
    for (const { bytes, deck } of written) expect(packageFaults(bytes), deck.id).toEqual([]);
  });

  test('show in XML and workbook the numbers the store has', () => {
    let points = 0;
    for (const { bytes, scenes, deck } of written) {
      const { slides } = readPptx(bytes);
      scenes.forEach((scene, index) => {
        const charts = slides[index]?.charts ?? [];
        const specs = specsOf(scene);
        expect(charts.length, scene.slideId).toBe(specs.length);
        specs.forEach((spec, at) => {
          checkChart(charts[at], spec, scene.slideId);
          points += checkStore(spec, deck);
        });
      });
    }
    expect(points).toBeGreaterThan(2_000);
  });

  test('take every colour from the theme but those of rise and fall, which mean the same in every theme', () => {
    for (const { bytes, deck } of written) {
      const read = readPptx(bytes);
      const { up, down } = themes[deck.theme].palette;
      for (const part of read.paths.filter((each) => /^ppt\/(slides|slideLayouts|charts)\/[^/]+\.xml$/.test(each))) {
        const literal = new Set(descendants(read.xml(part), 'a:srgbClr').map((each) => each.getAttribute('val')));
        for (const meant of [up.hex, down.hex]) literal.delete(meant);
        expect([...literal], `${deck.id} ${part}`).toEqual([]);
      }
    }
  });

  test('are drawn by LibreOffice, every slide that is not hidden', () => {
    const sample = written.filter((_, index) => index % 10 === 7);
    const files = convertedByLibreOffice(
      sample.map((each) => each.file),
      'pdf',
      folder,
    );
    for (const { file, scenes } of sample) {
      const pdf = files?.find((each) => path.basename(each, '.pdf') === path.basename(file, '.pptx'));
      if (files !== null) expect(pdf, file).toBeDefined();
      const facts = pdf === undefined ? null : pdfFacts(pdf);
      if (facts !== null) expect(facts.pages).toBe(scenes.filter((scene) => !scene.hidden).length);
    }
  });
});

/** The chart's own values are the spec's, and each of its references finds the same in the workbook. */
function checkChart(chart: ReadChart | undefined, spec: ChartSpec, where: string): void {
  const series = [...(chart?.series ?? [])].sort((left, right) => left.index - right.index);
  expect(
    series.map((each) => each.values),
    where,
  ).toEqual(spec.series.map((each) => each.points.map((point) => point.value)));
  expect(
    series.map((each) => each.name),
    where,
  ).toEqual(spec.series.map((each) => each.name));
  expect(chart?.categories.map(oneLine)).toEqual(spec.categories.map(oneLine));
  expect(chart?.references.length).toBeGreaterThanOrEqual(spec.series.length);
  for (const { formula, cached, cells } of chart?.references ?? []) {
    expect(
      cells.map((cell) => oneLine(cell === null ? '' : String(cell))),
      `${where} ${formula}`,
    ).toEqual(cached.map((text) => oneLine(text === null ? '' : numberText(text))));
  }
}

/** '0.10' in XML and 0.1 in a cell are one number; names of digits stay themselves. */
function numberText(text: string): string {
  return /^-?[\d.]+(e[+-]?\d+)?$/i.test(text) ? String(Number(text)) : text;
}

const oneLine = (text: string) => text.replaceAll(/\s/g, ' ');
// A floating column's base and caption stand at sums, which are no figures of the store.
const standsAtSum: readonly string[] = ['base', 'caption'];

function checkStore(spec: ChartSpec, deck: Deck): number {
  let checked = 0;
  for (const series of spec.series.filter((each) => !standsAtSum.includes(each.mark))) {
    for (const { value, figure } of series.points) {
      if (figure === null) continue;
      const snapshot = deck.snapshots[figure.observationId];
      expect(value).toBe(snapshot === undefined ? null : numericValue(snapshot, figure.facet as Facet));
      checked += 1;
    }
  }
  return checked;
}
