import type { Block, Run, Slide, TemplateId } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { AssembleChoices } from './choices.ts';
import { notesFor } from './notes.ts';
import type { Phrases } from './phrases.ts';
import { chinesePhrases } from './phrases-chinese.ts';
import { englishPhrases } from './phrases-english.ts';

/** What slide makers work with. `newId` gives a fresh id at each call. */
export type Builder = {
  choices: AssembleChoices;
  phrases: Phrases;
  newId: () => string;
  facts: ReadonlyMap<string, ObservationSnapshot>;
  slide(template: TemplateId, title: readonly Run[], blocks: Readonly<Record<string, Block>>): Slide;
};

export function createBuilder(
  choices: AssembleChoices,
  facts: readonly ObservationSnapshot[],
  newId: () => string,
): Builder {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    choices,
    phrases: choices.language === 'en' ? englishPhrases : chinesePhrases,
    newId,
    facts: byId,
    slide(template, title, blocks) {
      const notes = notesFor(title, Object.values(blocks), byId, choices.language);
      return { id: newId(), template, title, blocks, notes, hidden: false };
    },
  };
}
