import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { clipOfBlock, clipOfSlides, withNewIds } from '#core/deck/clip/clip.ts';
import { pasteSlides } from '#core/deck/commands/paste-slides.ts';
import { deckSchema } from '#core/deck/deck-schema.ts';
import { allSlides } from '#core/deck/find.ts';
import { clipText } from '#core/deck-data/clip-text.ts';
import { packClip, unpackClip } from '#main/services/copying/clip-package.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const deck = await sampleDeck();
const chartSlide = allSlides(deck).find(({ blocks }) => Object.values(blocks).some(({ kind }) => kind === 'chart'));
if (chartSlide === undefined) throw new Error('the sample deck has a chart');
const clip = clipOfSlides(deck, [chartSlide.id]);
const marked = (content: unknown) =>
  `<p>x</p><span data-danxia-clip="${deflateRawSync(JSON.stringify(content)).toString('base64')}"></span>`;

describe('a clip on the clipboard', () => {
  test('comes back as it went, with the observations of its figures and its pictures', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const id = createHash('sha256').update(bytes).digest('hex');
    const answer = unpackClip(`<html><body>${packClip({ clip, bytes: { [id]: bytes } })}<p>词</p></body></html>`);
    expect(answer.ok && answer.value?.clip).toEqual(clip);
    expect(answer.ok && [...(answer.value?.bytes[id] ?? [])]).toEqual([1, 2, 3]);
    expect(clip.snapshots.length).toBeGreaterThan(0);
    expect(clip.snapshots.length).toBeLessThan(Object.keys(deck.snapshots).length);
  });
  test('mark-up of other programs is no clip', () => {
    expect(unpackClip('<p>文字</p>')).toEqual({ ok: true, value: null });
    expect(unpackClip('')).toEqual({ ok: true, value: null });
  });
  test('what does not fit the schema is refused: other content, unknown keys, missing pictures, later versions', () => {
    const code = (content: unknown) => {
      const answer = unpackClip(marked(content));
      return answer.ok ? answer.value : answer.failure.code;
    };
    expect(code({ version: 1, clip: { ...clip, more: 1 }, pictures: {} })).toBe('clip-damaged');
    expect(code({ version: 1, clip: { ...clip, slides: [] }, pictures: {} })).toBe('clip-damaged');
    const image = { kind: 'image', id: 'b', assetId: 'a'.repeat(64), alt: '' };
    const block = { kind: 'block', block: image, snapshots: [], assets: [] };
    expect(code({ version: 1, clip: block, pictures: {} })).toBe('clip-damaged');
    expect(code({ version: 2, clip: { kind: 'film' }, pictures: {} })).toBe('clip-too-new');
    expect(unpackClip('<span data-danxia-clip="AAAA"></span>')).toMatchObject({ failure: { code: 'clip-damaged' } });
  });
});

test('pasted slides are new slides of the target: ids anew, its own vintages kept', () => {
  let next = 0;
  const slides = withNewIds(clip.kind === 'slides' ? clip.slides : [], () => `new-${next++}`);
  const [snapshot] = clip.snapshots;
  if (snapshot === undefined) throw new Error('the slide shows figures');
  const older = { ...snapshot, vintage: 9, value: '1' };
  const target = { ...deck, snapshots: { [snapshot.id]: older } };
  const sectionId = deck.sections[0]?.id ?? '';
  const args = { slides, after: chartSlide.id, sectionId, snapshots: clip.snapshots, assets: clip.assets };
  const pasted = pasteSlides(target, args);
  expect(allSlides(pasted)).toHaveLength(allSlides(deck).length + 1);
  expect(pasted.snapshots[snapshot.id]).toBe(older);
  expect(clip.snapshots.every(({ id }) => id in pasted.snapshots)).toBe(true);
  expect(deckSchema.safeParse({ ...pasted, snapshots: deck.snapshots }).success).toBe(true);
  expect(pasteSlides(pasted, args)).toBe(pasted); // the ids are taken
  const empty = pasteSlides({ ...deck, sections: [] }, { ...args, after: null, sectionId: 'first' });
  expect(empty.sections.map(({ id, slides: held }) => [id, held.length])).toEqual([['first', 1]]);
});

test('other programs get the words: titles, data as rows with tabs', () => {
  const block = Object.values(chartSlide.blocks).find(({ kind }) => kind === 'chart');
  if (block === undefined) throw new Error('the slide has a chart');
  expect(clipText(clip, deck).split('\n').length).toBeGreaterThan(3);
  expect(clipText(clipOfBlock(deck, block), deck)).toMatch(/\t/);
});
