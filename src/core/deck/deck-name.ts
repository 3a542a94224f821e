import type { Deck } from './deck.ts';
import { allSlides } from './find.ts';
import { plainText } from './plain-text.ts';

/** What a person calls the deck: what its cover says, else its title. */
export function deckName(deck: Deck): string {
  const [cover] = allSlides(deck);
  const said = cover?.template === 'cover' ? plainText(cover.title, deck).trim() : '';
  return said === '' ? deck.title : said;
}
