import { randomUUID } from 'node:crypto';
import { failure, type Result, success } from '#contract/result.ts';
import { assembleDeck } from '#core/assemble/assemble.ts';
import type { BriefingLength } from '#core/assemble/length.ts';
import { factsOfTopic } from '#core/assemble/topic-section.ts';
import { emptySection, emptySlide } from '#core/deck/create.ts';
import type { Deck } from '#core/deck/deck.ts';
import { areaOf } from '#core/indicators/area.ts';
import { readPeriod } from '#core/indicators/sdmx-period.ts';
import { topics } from '#core/indicators/topics.ts';
import type { ThemeId } from '#core/theme/theme.ts';
import type { Indicators } from './indicators.ts';

/** What a briefing of the store is to be about. Empty texts get defaults made from area and period. */
export type StoreBriefing = {
  area: string;
  period: string;
  topics: readonly string[];
  length: BriefingLength;
  title: string;
  organisation: string;
  theme: ThemeId;
};

/** `lacking`: ids of topics that have no figure of the area and period, and no section. */
export type Assembled = { deck: Deck; lacking: string[] };

/** The briefing a first start shows: all topics of 韶关 in 2020, as the sample store holds them. */
export const sampleBriefing: StoreBriefing = {
  area: '440200',
  period: '2020',
  topics: topics.map((topic) => topic.id),
  length: 'detailed',
  title: '',
  organisation: '',
  theme: 'danxia',
};

/** Assembles a deck from what the store knows of an area, a period and topics. Failures: no-facts, unknown-… */
export async function assembleBriefing(
  indicators: Indicators,
  request: StoreBriefing,
  language: Deck['language'],
  today: Date,
): Promise<Result<Assembled>> {
  const unknownTopic = request.topics.find((id) => !topics.some((topic) => topic.id === id));
  if (unknownTopic !== undefined) return failure('unknown-topic', { topic: unknownTopic });
  if (readPeriod(request.period) === null) return failure('unknown-period', { period: request.period });
  const found = await indicators.read(async (store) => ({
    area: await store.areaByCode(request.area),
    facts: await store.briefingFacts({ area: request.area, period: request.period, topics: [...request.topics] }),
  }));
  if (!found.ok) return found;
  const { area, facts } = found.value;
  if (area === null) return failure('unknown-area', { area: request.area });
  const { topics: chosen, ...rest } = request;
  const choices = { ...rest, subtitle: '', date: isoDate(today), area, topics: chosen, language };
  const deck = assembleDeck(choices, facts, randomUUID);
  if (!deck.ok) return deck;
  const lacking = chosen.filter((topic) => factsOfTopic(topic, facts, area).length === 0);
  return success({ deck: deck.value, lacking });
}

/** One cover, for a start that has nothing else to show. */
export function emptyDeck(language: Deck['language'], today: Date): Deck {
  const title = language === 'en' ? 'Untitled briefing' : '未命名汇报';
  const { code, name, shortName } = areaOf(sampleBriefing.area) ?? { code: '', name: '', shortName: '' };
  return {
    id: randomUUID(),
    title,
    subtitle: '',
    organisation: '',
    date: isoDate(today),
    area: { code, name, shortName },
    period: String(today.getFullYear()),
    language,
    theme: 'danxia',
    upDown: 'red-up',
    sections: [
      {
        ...emptySection(randomUUID(), language === 'en' ? 'Briefing' : '汇报'),
        slides: [emptySlide('cover', randomUUID())],
      },
    ],
    snapshots: {},
    assets: {},
  };
}

export function isoDate(date: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
