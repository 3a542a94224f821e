import { expect, test } from 'vitest';
import type { Deck, Slide } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { createSlideLayouter } from '#core/layout/create-slide-layouter.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { templates } from '#core/layout/templates.ts';
import { sampleDeck } from '#tests/sample-deck.ts';

const deck = await sampleDeck();
const withSlides = (slides: Slide[]): Deck => ({ ...deck, sections: [{ id: 's', name: '章', slides }] });
const slide = (changes: Partial<Slide>): Slide => ({
  id: 'x',
  template: 'key-figures',
  title: [],
  blocks: {},
  notes: '',
  hidden: false,
  ...changes,
});

test('nothing leaves its slide, and no two texts of a slide overlap', () => {
  for (const scene of layoutDeck(deck).scenes) {
    const texts = scene.nodes.filter((node) => node.kind === 'text' && node.lines.length > 0);
    for (const node of scene.nodes) {
      expect(node.frame.x).toBeGreaterThanOrEqual(0);
      expect(node.frame.x + node.frame.width).toBeLessThanOrEqual(960.5);
      expect(node.frame.y + node.frame.height).toBeLessThanOrEqual(540.5);
      if (node.kind === 'text') {
        for (const line of node.lines)
          expect(line.x + line.width, `${scene.title}: ${node.id}`).toBeLessThanOrEqual(
            node.frame.x + node.frame.width + 0.5,
          );
      }
    }
    texts.forEach((node, index) => {
      for (const other of texts.slice(index + 1)) {
        if (node.id.endsWith('.share') || other.id.endsWith('.share')) continue; // stands in its ring
        const across =
          Math.min(node.frame.x + node.frame.width, other.frame.x + other.frame.width) -
          Math.max(node.frame.x, other.frame.x);
        const down =
          Math.min(node.frame.y + node.frame.height, other.frame.y + other.frame.height) -
          Math.max(node.frame.y, other.frame.y);
        expect(Math.min(across, down), `${scene.title}: ${node.id} and ${other.id}`).toBeLessThanOrEqual(0.5);
      }
    });
  }
});

test('source and page number are read last', () => {
  for (const { nodes } of layoutDeck(deck).scenes) {
    const roles = nodes.map(({ role }) => role);
    const foot = roles.filter((role) => role === 'source' || role === 'page-number');
    expect(roles.slice(roles.length - foot.length)).toEqual(foot);
  }
});

test('node ids are unique and reading begins with the title', () => {
  for (const scene of layoutDeck(deck).scenes) {
    expect(new Set(scene.nodes.map((node) => node.id)).size).toBe(scene.nodes.length);
    const read = scene.nodes.filter((node) => node.role !== 'decoration');
    expect(read[0]?.role, scene.template).toBe('title');
  }
});

test('slides that show figures name their source; a plan is marked as one', () => {
  for (const scene of layoutDeck(deck).scenes) {
    const shows = scene.nodes.some((node) => node.figures.length > 0);
    const source = scene.nodes.find((node) => node.role === 'source');
    expect(source !== undefined, scene.title).toBe(shows);
  }
  const plans = layoutDeck(deck).scenes.filter((scene) => JSON.stringify(scene.nodes).includes('354.37'));
  expect(plans.length).toBeGreaterThan(0);
  for (const scene of plans) expect(JSON.stringify(scene.nodes)).toContain('含规划数');
});

test('an observation that is not there prints a dash and is reported', () => {
  const { scenes, problems } = layoutDeck(
    withSlides([
      slide({ blocks: { figures: { kind: 'key-figures', id: 'k', cards: [{ observationId: 'gone', show: [] }] } } }),
    ]),
  );
  expect(problems.map((problem) => problem.code)).toEqual(['missing-figure']);
  expect(JSON.stringify(scenes[0]?.nodes)).toContain('—');
});

test('extreme content never throws, and what does not fit is said', () => {
  const long = '韶关市'.repeat(70);
  const ids = Object.keys(deck.snapshots).slice(0, 8);
  const runs = [{ kind: 'words' as const, text: long }];
  const extremes: Slide[] = [
    ...Object.values(templates).map(({ id }, index) => slide({ id: `e${index}`, template: id, title: runs })),
    slide({
      id: 'cards',
      title: runs,
      blocks: {
        figures: {
          kind: 'key-figures',
          id: 'k',
          cards: [...ids, ...ids, ...ids].map((observationId) => ({
            observationId,
            show: ['growth', 'change', 'ranks', 'period'],
          })),
        },
      },
    }),
    slide({
      id: 'rows',
      template: 'table',
      blocks: {
        table: {
          kind: 'table',
          id: 't',
          header: ['甲', '乙'],
          rows: Array.from({ length: 60 }, () => [runs, runs]),
          numeric: [false, true],
        },
      },
    }),
    slide({
      id: 'none',
      template: 'table',
      blocks: { table: { kind: 'table', id: 't', header: [], rows: [], numeric: [] } },
    }),
  ];
  const { scenes, problems } = layoutDeck({ ...withSlides(extremes), language: 'en' });
  expect(scenes.length).toBe(extremes.length);
  expect(problems.some((problem) => problem.slideId === 'rows' && problem.code === 'overflow')).toBe(true);
  expect(layoutDeck({ ...deck, sections: [] }).scenes).toEqual([]);
});

test('an edit lays out one slide again, and no other', () => {
  const layouter = createSlideLayouter();
  const ids = allSlides(deck).map((each) => each.id);
  const before = ids.map((id) => layouter(deck, id)?.scene);
  const target = ids[3] ?? '';
  const edited: Deck = {
    ...deck,
    sections: deck.sections.map((section) => ({
      ...section,
      slides: section.slides.map((each) => (each.id === target ? { ...each, notes: '新备注' } : each)),
    })),
  };
  const after = ids.map((id) => layouter(edited, id)?.scene);
  const derived = new Set(['contents', 'sources', 'section']);
  after.forEach((scene, index) => {
    if (derived.has(scene?.template ?? '')) return;
    expect(scene === before[index], ids[index]).toBe(ids[index] !== target);
  });
});

test('a title too long for its slide is reported on every template', () => {
  const runs = [{ kind: 'words' as const, text: '韶关市'.repeat(70) }];
  const slides = Object.values(templates).map(({ id }) => slide({ id, template: id, title: runs }));
  const reported = layoutDeck(withSlides(slides)).problems.filter(
    (problem) => problem.code === 'overflow' && problem.slot === 'title',
  );
  expect(new Set(reported.map((problem) => problem.slideId))).toEqual(new Set(Object.keys(templates)));
});

test('a source line too long for the foot is reported', () => {
  const [id = ''] = Object.keys(deck.snapshots);
  const snapshot = deck.snapshots[id];
  if (snapshot === undefined) throw new Error('the sample deck has no snapshots');
  const source = { ...snapshot.source, title: snapshot.source.title.repeat(12) };
  const figures = { kind: 'key-figures' as const, id: 'k', cards: [{ observationId: id, show: [] }] };
  const long = { ...withSlides([slide({ blocks: { figures } })]), snapshots: { [id]: { ...snapshot, source } } };
  expect(layoutDeck(long).problems).toEqual([{ code: 'overflow', slideId: 'x', slot: 'source', values: { what: '' } }]);
});

test('a title is not left with a lone last character', () => {
  const text = `${'绿色发展与生态修复扎实推进'.repeat(3).slice(0, 31)}市`;
  const titled = slide({ title: [{ kind: 'words', text }] });
  const title = layoutDeck(withSlides([titled])).scenes[0]?.nodes.find((node) => node.role === 'title');
  if (title?.kind !== 'text') throw new Error('no title');
  const lines = title.lines.map((line) => line.runs.map((run) => run.text).join(''));
  expect(lines.join('')).toBe(text);
  expect(lines.length).toBe(2);
  expect(lines[1]?.length).toBeGreaterThan(8);
});
