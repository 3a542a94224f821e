import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assembleDeck } from '#core/assemble/assemble.ts';
import type { Deck, Slide } from '#core/deck/deck.ts';
import { topics } from '#core/indicators/topics.ts';
import type { ThemeId } from '#core/theme/theme.ts';
import { buildSampleStore } from '#store/import/sample.ts';
import { openStore } from '#store/open-store.ts';

const resources = path.resolve(import.meta.dirname, '..', 'resources', 'sample');

/** The sample deck, made the way the application makes it: sample store → facts → assembled deck. */
export async function sampleDeck(theme: ThemeId = 'danxia'): Promise<Deck> {
  const folder = mkdtempSync(path.join(tmpdir(), 'danxia-sample-'));
  try {
    const file = path.join(folder, 'indicators.db');
    const read = (name: string) => readFileSync(path.join(resources, name), 'utf8');
    const built = await buildSampleStore(file, {
      briefing: read('briefing.zh-CN.txt'),
      statements: JSON.parse(read('statements.json')),
      series: read('series.csv'),
    });
    if (!built.ok) throw new Error(built.failure.code);
    const store = await openStore(file);
    if (!store.ok) throw new Error(store.failure.code);
    const all = topics.map((topic) => topic.id);
    const facts = await store.value.briefingFacts({ area: '440200', period: '2020', topics: all });
    const area = await store.value.areaByCode('440200');
    await store.value.close();
    if (area === null) throw new Error('the sample store has no area 440200');
    let next = 0;
    const deck = assembleDeck(
      {
        title: '',
        subtitle: '',
        organisation: '',
        date: '2021-04-12',
        area,
        period: '2020',
        topics: all,
        length: 'detailed',
        theme,
        language: 'zh-CN',
      },
      facts,
      () => {
        next += 1;
        return `id-${next}`;
      },
    );
    if (!deck.ok) throw new Error(deck.failure.code);
    return deck.value;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The deck's slides with one chart, repeated until there are this many. */
export function chartDeck(deck: Deck, count: number): Deck {
  return enlargeDeck(
    deck,
    count,
    ({ blocks }) => Object.values(blocks).filter((each) => each.kind === 'chart').length === 1,
  );
}

/** The same deck repeated until it has this many slides, each with an id of its own; of the slides that are `wanted`. */
export function enlargeDeck(deck: Deck, count: number, wanted: (slide: Slide) => boolean = () => true): Deck {
  const originals = deck.sections.flatMap((section) =>
    section.slides.filter(wanted).map((slide) => ({ section, slide })),
  );
  const bySection = new Map<string, Slide[]>(deck.sections.map((section) => [section.id, []]));
  for (let index = 0; index < count; index += 1) {
    const original = originals[index % originals.length];
    if (original === undefined) break;
    bySection.get(original.section.id)?.push({ ...original.slide, id: `${original.slide.id}-${index}` });
  }
  return {
    ...deck,
    sections: deck.sections.map((section) => ({ ...section, slides: bySection.get(section.id) ?? [] })),
  };
}
