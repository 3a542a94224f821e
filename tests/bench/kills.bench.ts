import { beenHere } from '#tests/been-here.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright';
import { writeDeckArchive } from '#main/services/deck-archive.ts';
import { type Kill, killWhileTyping, typingPlaces } from '#tests/crash/kill-while-typing.ts';
import { seededRandom } from '#tests/crash/random.ts';
import { enlargeDeck, sampleDeck } from '#tests/sample-deck.ts';
import { type BenchContext, type BenchRow, median, rowOf } from './measure.ts';

const kills = 25; // of each deck
const mostLost = 1000; // milliseconds of typing

/** What 50 ends by SIGKILL in the midst of typing cost, on a briefing and on a deck of 200 slides. */
export async function bench(context: BenchContext): Promise<BenchRow[]> {
  const deck = await sampleDeck();
  const briefing = await killed(context, 'briefing', deck);
  const long = await killed(context, '200 slides', enlargeDeck(deck, 200));
  return [...rows('briefing', briefing), ...rows('200 slides', long)];
}

async function killed(context: BenchContext, name: string, deck: Awaited<ReturnType<typeof sampleDeck>>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'danxia-kills-'));
  const file = path.join(folder, 'deck.danxia');
  const written = await writeDeckArchive(file, deck, {}, { keepBackup: false });
  if (!written.ok) throw new Error(written.failure.code);
  beenHere(path.join(folder, 'user-data'));
  const start = async () => {
    const options = {
      executablePath: context.electron,
      args: [context.root, ...context.switches, `--user-data-dir=${path.join(folder, 'user-data')}`, file],
      env: {
        ...(process.env as Record<string, string>),
        ...context.environment,
        DANXIA_USER_DATA: path.join(folder, 'user-data'),
      },
      timeout: 60_000,
    };
    const application = await _electron.launch(options).catch((error: Error) => {
      console.error(`${name}: a start was not answered and is tried once more (${error.message.split('\n')[0]})`);
      return _electron.launch(options);
    });
    const page = await application.firstWindow();
    await page.getByTestId('editor').waitFor();
    return { application, page };
  };
  const random = seededRandom(name.length);
  const done: Kill[] = [];
  let running = await start();
  for (let index = 0; index < kills; index += 1) {
    const place = typingPlaces[index % typingPlaces.length] ?? 'title';
    const { kill, again } = await killWhileTyping(running, start, place, random);
    done.push(kill);
    console.error(`${name}, kill ${index + 1}, ${place}: ${kill.typed} letters, ${Math.round(kill.lost)} ms lost`);
    running = again;
  }
  running.application.process().kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  return done;
}

function rows(name: string, done: readonly Kill[]): BenchRow[] {
  const lost = done.map((kill) => kill.lost);
  const about = { bench: 'kills', baselineName: 'the most that may be lost', target: 1 };
  const row = (metric: string, value: number) =>
    rowOf({ ...about, metric: `${name}: ${metric} of ${done.length} kills` }, 'ms', value, mostLost);
  return [row('median loss', median(lost)), row('longest loss', Math.max(...lost))];
}
