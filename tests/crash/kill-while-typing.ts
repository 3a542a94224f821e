import type { ElectronApplication, Page } from 'playwright/test';
import type { Deck, Slide } from '#core/deck/deck.ts';
import { allSlides, findSlide } from '#core/deck/find.ts';
import { plainText } from '#core/deck/plain-text.ts';

/** Where a person types: a slide's title or a text in place, or the notes. */
export const typingPlaces = ['title', 'text', 'notes'] as const;
export type TypingPlace = (typeof typingPlaces)[number];

/** `lost` is the age of the oldest letter that didn't come back, in milliseconds before the kill; 0 when all did. */
export type Kill = { place: TypingPlace; typed: number; recovered: number; lost: number };

type Started = { application: ElectronApplication; page: Page };

const letters = [...'全市生产总值稳步增长绿色发展生态修复创新驱动共融共建abcdefgh'];

/**
 * Types letters one by one, as fast and as unevenly as people do, ends the main process by its id with SIGKILL at a moment
 * unrelated to the keys, starts again, opens the recovery copy and compares. The application that is answered is running
 * on what was recovered, for the next kill.
 */
export async function killWhileTyping<Some extends Started>(
  started: Some,
  startAgain: () => Promise<Some>,
  place: TypingPlace,
  random: () => number,
): Promise<{ kill: Kill; again: Some }> {
  const { application, page } = started;
  const target = await beginTyping(page, place);
  const pressed: { letter: string; at: number }[] = [];
  const child = application.process();
  const ended = new Promise<number>((resolve) => child.once('exit', () => resolve(Date.now())));
  const after = 1000 + random() * 4000;
  setTimeout(() => process.kill(child.pid ?? 0, 'SIGKILL'), after);
  try {
    for (;;) {
      const letter = letters[Math.floor(random() * letters.length)] ?? '';
      await page.keyboard.type(letter, { delay: 20 + random() * 180 });
      pressed.push({ letter, at: Date.now() });
    }
  } catch {
    // the window is gone
  }
  const killed = await ended;

  const again = await startAgain();
  const text = textAt(await recoveredDeck(again.page), target);
  const typed = pressed.map(({ letter }) => letter).join('');
  // The letter whose key was still down may have arrived.
  const recovered = sharedLength(typed, text);
  const oldest = pressed[recovered];
  return {
    kill: {
      place,
      typed: pressed.length,
      recovered,
      lost: oldest === undefined ? 0 : Math.max(0, killed - oldest.at),
    },
    again,
  };
}

type Target = { slideId: string; slot: string };

/** Puts the cursor where the next letter replaces all that stood there. */
async function beginTyping(page: Page, place: TypingPlace): Promise<Target> {
  const slides = allSlides(await openDeck(page));
  const textSlot = (slide: Slide) => Object.keys(slide.blocks).find((slot) => slide.blocks[slot]?.kind === 'text');
  const index = place === 'text' ? slides.findIndex((slide) => textSlot(slide) !== undefined) : 3;
  const slide = slides[index];
  if (slide === undefined) throw new Error(`no slide to type a ${place} on`);
  const slot = place === 'text' ? (textSlot(slide) ?? '') : place;
  await page.getByTestId('slide-thumbnail').first().click();
  for (let step = 0; step < index; step += 1) await page.keyboard.press('PageDown'); // in a long deck it is not in sight
  if (place === 'notes') await page.getByTestId('notes').getByRole('textbox').click();
  else {
    await page.getByTestId('canvas').locator(`[data-slot="${slot}"]`).first().dblclick();
    await page.getByTestId(`${place}-editor`).waitFor();
  }
  await page.keyboard.press('Control+A');
  return { slideId: slide.id, slot };
}

async function openDeck(page: Page): Promise<Deck> {
  const answer = await page.evaluate(() => window.danxia.appStart({}));
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.document.deck;
}

/** Opens the copy by the dialog; without one, all that was typed is lost and the deck is the file's. */
async function recoveredDeck(page: Page): Promise<Deck> {
  const offered = await page.evaluate(async () => {
    const answer = await window.danxia.appStart({});
    return answer.ok && answer.value.recovered.length > 0;
  });
  if (offered) {
    await page.getByTestId('recovery-open').first().click();
    await page.locator('[data-testid="document-name"][data-unsaved="true"]').waitFor();
  }
  return openDeck(page);
}

function textAt(deck: Deck, { slideId, slot }: Target): string {
  const slide = findSlide(deck, slideId)?.slide;
  if (slide === undefined) return '';
  if (slot === 'notes') return slide.notes;
  if (slot === 'title') return plainText(slide.title, deck);
  const block = slide.blocks[slot];
  if (block?.kind !== 'text') return '';
  return block.paragraphs.map(({ runs }) => plainText(runs, deck)).join('\n');
}

function sharedLength(typed: string, text: string): number {
  let length = 0;
  while (length < typed.length && typed[length] === text[length]) length += 1;
  return length;
}
