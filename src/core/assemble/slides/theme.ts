import type { Slide } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { Builder } from '../builder.ts';
import { inTitle, statement } from '../statement.ts';
import { titleWithin } from '../title-length.ts';
import { ofOneMatter } from '../wording.ts';
import { cardsBlock } from './cards.ts';

const fewest = 3;
const most = 8;

/** A leading fact with the lesser facts of the same matter: 生态修复试点投入 with its projects and agreements. */
export function themeSlides(
  leading: readonly ObservationSnapshot[],
  lesser: readonly ObservationSnapshot[],
  builder: Builder,
): Slide[] {
  const used = new Set<ObservationSnapshot>();
  return leading.flatMap((lead) => {
    const members = lesser.filter((fact) => !used.has(fact) && ofOneMatter(lead.indicatorName, fact.indicatorName));
    const cards = [lead, ...members].slice(0, most);
    if (cards.length < fewest) return [];
    for (const fact of cards) used.add(fact);
    return [
      builder.slide('key-figures', titleWithin(statement(lead, builder.phrases, inTitle), builder), {
        figures: cardsBlock(cards, builder),
      }),
    ];
  });
}
