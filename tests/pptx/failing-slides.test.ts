import { beforeAll, expect, test } from 'vitest';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { failingSlides } from '#export/pptx/failing-slides.ts';
import type { PptxInput } from '#export/pptx/pptx-input.ts';
import { writePptx } from '#export/pptx/write-pptx.ts';
import { pptxInput } from '#main/services/exports/pptx-input.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { readPptx } from './read-pptx.ts';

let input: PptxInput;
beforeAll(async () => {
  const deck = await sampleDeck();
  input = pptxInput(deck, layoutDeck(deck).scenes, {});
});

/** A chart no writer can draw: its spec lacks the frame of the plot. */
function withBrokenChart(scene: Scene): Scene {
  const nodes = scene.nodes.map((node) =>
    node.kind === 'chart' ? { ...node, spec: { ...node.spec, plot: undefined as never } } : node,
  );
  return { ...scene, nodes };
}

test('slides that cannot be written are found, and the rest is written without them', async () => {
  const charted = input.scenes.filter(({ nodes }) => nodes.some(({ kind }) => kind === 'chart')).slice(0, 2);
  const broken = new Set(charted.map(({ slideId }) => slideId));
  const scenes = input.scenes.map((scene) => (broken.has(scene.slideId) ? withBrokenChart(scene) : scene));
  const given = { ...input, scenes };
  expect((await writePptx(given)).ok).toBe(false);
  const failing = await failingSlides(given);
  expect(failing.map(({ slideId }) => slideId)).toEqual([...broken]);
  expect(failing.every(({ detail }) => detail !== '')).toBe(true);
  const rest = await writePptx({ ...given, scenes: scenes.filter(({ slideId }) => !broken.has(slideId)) });
  if (!rest.ok) throw new Error(rest.failure.code);
  expect(readPptx(rest.value).slides.length).toBe(input.scenes.length - 2);
});

test('an excerpt prints the page numbers of the deck', async () => {
  const scenes = input.scenes.slice(3, 6);
  const written = await writePptx({ ...input, scenes });
  if (!written.ok) throw new Error(written.failure.code);
  const { slides } = readPptx(written.value);
  const numbered = scenes.map(({ nodes, number }) =>
    nodes.some(({ role }) => role === 'page-number') ? number : null,
  );
  expect(numbered.filter((number) => number !== null).length).toBeGreaterThan(0);
  for (const [index, number] of numbered.entries()) {
    if (number !== null) expect(slides[index]?.texts).toContain(String(number));
  }
});
