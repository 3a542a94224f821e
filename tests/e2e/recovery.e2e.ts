import { type Kill, killWhileTyping, typingPlaces } from '#tests/crash/kill-while-typing.ts';
import { seededRandom } from '#tests/crash/random.ts';
import { expect, test } from './application.ts';

/** `npm run bench kills` does the same 50 times and prints what was lost. */
test('kill -9 in the midst of typing, in a title, a text and the notes: at most a second is lost', async ({
  start,
}) => {
  const random = seededRandom(440200);
  const kills: Kill[] = [];
  let running = await start();
  for (const place of typingPlaces) {
    const { kill, again } = await killWhileTyping(running, start, place, random);
    kills.push(kill);
    running = again;
  }
  for (const { place, typed, lost } of kills) {
    expect(typed, place).toBeGreaterThan(2);
    expect(lost, place).toBeLessThanOrEqual(1000);
  }
});
