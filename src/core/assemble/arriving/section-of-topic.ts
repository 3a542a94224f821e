import type { Deck, Section } from '#core/deck/deck.ts';
import { figuresOfSlide } from '#core/deck/find.ts';
import type { Language } from '#core/indicators/language.ts';
import { topicOf, topics } from '#core/indicators/topics.ts';

/** The section a topic's slides belong to: the one named for it, or else one most of whose figures are of it. */
export function sectionOfTopic(deck: Deck, topic: string): Section | null {
  const names = new Set([topic, topicOf(topic)?.nameZh, topicOf(topic)?.nameEn]);
  return (
    deck.sections.find((section) => names.has(section.name.trim())) ??
    deck.sections.find((section) => mainTopic(section, deck) === topic) ??
    null
  );
}

export function topicName(topic: string, language: Language): string {
  const known = topicOf(topic);
  return known === null ? topic : language === 'en' ? known.nameEn : known.nameZh;
}

/** The section a missing one stands before, in the order a briefing tells topics; null for the end of the deck. */
export function placeOfTopic(deck: Deck, topic: string): string | null {
  const order = topicOrder(topic);
  const at = (id: string) => {
    const section = sectionOfTopic(deck, id);
    return section === null ? -1 : deck.sections.indexOf(section);
  };
  const known = topics.map(({ id }) => ({ order: topicOrder(id), at: at(id) })).filter((one) => one.at >= 0);
  const earlier = known.filter((one) => one.order < order).map((one) => one.at);
  if (earlier.length > 0) return deck.sections[Math.max(...earlier) + 1]?.id ?? null;
  const later = known.filter((one) => one.order > order).map((one) => one.at);
  if (later.length > 0) return deck.sections[Math.min(...later)]?.id ?? null;
  return deck.sections.find(isEnding)?.id ?? null;
}

/** Topics in the order a briefing tells them; one nobody knows comes last. */
export function topicOrder(topic: string): number {
  const at = topics.findIndex(({ id }) => id === topic);
  return at === -1 ? topics.length : at;
}

function isEnding({ slides }: Section): boolean {
  return slides.some(({ template }) => template === 'sources' || template === 'closing');
}

/** The topic of more than half of a section's figures. */
function mainTopic({ slides }: Section, deck: Deck): string | null {
  const figures = new Set(slides.flatMap(figuresOfSlide).map(({ observationId }) => observationId));
  const counts = new Map<string, number>();
  for (const id of figures) {
    const topic = deck.snapshots[id]?.topic;
    if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > figures.size)?.[0] ?? null;
}
