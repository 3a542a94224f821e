import { randomUUID } from 'node:crypto';
import type { BriefingRequest } from '#contract/document-contract.ts';
import { failure, type Result } from '#contract/result.ts';
import { assembleDeck } from '#core/assemble/assemble.ts';
import { emptySection, emptySlide } from '#core/deck/create.ts';
import type { Deck } from '#core/deck/deck.ts';
import { areaOf } from '#core/indicators/area.ts';
import { readPeriod } from '#core/indicators/sdmx-period.ts';
import { topics } from '#core/indicators/topics.ts';
import type { Indicators } from './indicators.ts';

/** The briefing a first start shows: all topics of 韶关 in 2020, as the sample store holds them. */
export const sampleBriefing: BriefingRequest = {
  area: '440200',
  period: '2020',
  topics: topics.map((topic) => topic.id),
  title: '',
  organisation: '',
  theme: 'danxia',
};

/** Assembles a deck from what the store knows of an area, a period and topics. Failures: no-facts, unknown-… */
export async function assembleBriefing(
  indicators: Indicators,
  request: BriefingRequest,
  language: Deck['language'],
  today: Date,
): Promise<Result<Deck>> {
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
  return assembleDeck(
    {
      title: request.title,
      subtitle: '',
      organisation: request.organisation,
      date: isoDate(today),
      area,
      period: request.period,
      topics: [...request.topics],
      theme: request.theme,
      language,
    },
    facts,
    randomUUID,
  );
}

/** One cover, for a start that has nothing else to show. */
export function emptyDeck(language: Deck['language'], today: Date): Deck {
  const title = language === 'en' ? 'Untitled briefing' : '未命名汇报';
  const { code, name, shortName } = areaOf(sampleBriefing.area) ?? { code: '', name: '', shortName: '' };
  const cover = { ...emptySlide('cover', randomUUID()), title: [{ kind: 'words' as const, text: title }] };
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
    sections: [{ ...emptySection(randomUUID(), language === 'en' ? 'Briefing' : '汇报'), slides: [cover] }],
    snapshots: {},
    assets: {},
  };
}

function isoDate(date: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
