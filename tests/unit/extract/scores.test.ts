import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { extractText } from '#core/extract/extract-text.ts';
import { type AnsweredText, readAnswers } from '#tests/extract/answers.ts';
import { type Rates, ratesOf, scoreText } from '#tests/extract/score.ts';

/** How much of what a person found in the fixture texts is found; the held part was not looked at while tuning. */
const least: Readonly<Record<'tuning' | 'held' | 'seed', Partial<Rates>>> = {
  tuning: { figures: 0.97, names: 0.95, growth: 0.98, ranks: 0.97, periods: 0.93 },
  held: { figures: 0.92, names: 0.9, growth: 0.95, ranks: 0.9, periods: 0.85 },
  seed: { recall: 0.97, precision: 0.97, names: 0.95, growth: 1, ranks: 0.95, periods: 0.9 },
};

function measure(part: keyof typeof least, texts: readonly AnsweredText[]): Rates {
  const scores = texts.map((text) =>
    scoreText(text, extractText(text.text, { title: text.title, published: text.published })),
  );
  const rates = ratesOf(scores);
  const statements = scores.reduce((sum, score) => sum + score.statements, 0);
  const shown = Object.entries(rates).map(([name, rate]) => `${name} ${name === 'decoys' ? rate : rate.toFixed(3)}`);
  console.log(`extraction, ${part}: ${texts.length} texts, ${statements} statements: ${shown.join(' · ')}`);
  return rates;
}

function expectAtLeast(rates: Rates, bounds: Partial<Rates>): void {
  for (const [name, bound] of Object.entries(bounds)) {
    expect(rates[name as keyof Rates], name).toBeGreaterThanOrEqual(bound);
  }
}

test('texts tuned on', () => {
  expectAtLeast(measure('tuning', readAnswers('tests/fixtures/extract/tuning')), least.tuning);
});

test('texts held out', () => {
  expectAtLeast(measure('held', readAnswers('tests/fixtures/extract/held')), least.held);
});

const seed = path.resolve('../shared/seed');
test('the seed article', () => {
  if (!existsSync(seed)) return console.log('left out: the seed article (it is not on this machine)');
  const read = (name: string) => readFileSync(path.join(seed, name), 'utf8');
  const text = {
    ...{ name: 'seed', text: read('article.txt'), published: '', title: '' },
    ...{ statements: JSON.parse(read('statements.json')), decoys: JSON.parse(read('decoys.json')) },
  };
  const rates = measure('seed', [text]);
  expectAtLeast(rates, least.seed);
  expect(rates.decoys).toBe(0);
});
