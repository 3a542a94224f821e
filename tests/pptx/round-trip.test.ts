import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scene } from '#core/scene/scene.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { exportDeck } from './export-deck.ts';
import { convertedByLibreOffice, schemaErrors } from './judges.ts';
import { type ReadPptx, readPptx } from './read-pptx.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'danxia-round-trip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'deck.pptx');
let scenes: Scene[];
let before: ReadPptx;
beforeAll(async () => {
  const exported = await exportDeck(await sampleDeck());
  scenes = exported.scenes;
  writeFileSync(file, exported.bytes);
  before = readPptx(exported.bytes);
}, 60_000);

/** What must outlive any tool: every chart with its kind, names and numbers, every note, every title. */
function kept(read: ReadPptx) {
  return read.slides.map((slide) => ({
    title: slide.title.replaceAll(/\s/g, ''),
    notes: slide.notes,
    charts: [...slide.charts]
      .map((chart) => ({
        kind: chart.kind,
        categories: chart.categories,
        series: [...chart.series]
          .sort((left, right) => left.index - right.index)
          .map(({ name, values }) => ({ name, values })),
      }))
      .sort((left, right) => JSON.stringify(left).localeCompare(JSON.stringify(right))),
  }));
}

test('LibreOffice opens and saves it with every chart, number and note', () => {
  const files = convertedByLibreOffice([file], 'pptx', folder);
  if (files === null) return;
  const [saved = ''] = files;
  const after = readPptx(readFileSync(saved));
  expect(kept(after)).toEqual(kept(before));
  expect(before.slides.filter((slide) => slide.charts.length > 0).length).toBeGreaterThan(3);
  expect(before.slides.filter((slide) => slide.notes !== '').length).toBeGreaterThan(3);
});

const python = ['/usr/bin/python3', 'python3'].find((each) => spawnSync(each, ['-c', 'import pptx']).status === 0);

test('python-pptx opens and saves it with charts, notes and sections', () => {
  if (python === undefined) {
    console.log('left out: round trip through python-pptx (it is not on this machine)');
    expect(scenes.length).toBeGreaterThan(0);
    return;
  }
  const saved = path.join(folder, 'saved.pptx');
  const run = spawnSync(python, [
    '-c',
    'import sys, pptx; pptx.Presentation(sys.argv[1]).save(sys.argv[2])',
    file,
    saved,
  ]);
  expect(run.status, String(run.stderr)).toBe(0);
  const after = readPptx(readFileSync(saved));
  expect(kept(after)).toEqual(kept(before));
  expect(after.sections).toEqual(before.sections);
  expect(schemaErrors(saved) ?? '').toBe('');
});
