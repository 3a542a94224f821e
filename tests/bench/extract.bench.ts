import { extractBlocks } from '#core/extract/extract-text.ts';
import { readAnswers } from '#tests/extract/answers.ts';
import { type BenchRow, compare, limited, median } from './measure.ts';

const bytes = 1_000_000;
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const longest = 2000; // ms a person is to wait for a megabyte

/** A megabyte of bulletins, reports and plans, read block by block as the inbox does. */
export async function bench(): Promise<BenchRow[]> {
  const texts = readAnswers('tests/fixtures/extract/tuning').map(({ text }) => text);
  const whole = repeat(texts.join('\n\n'), bytes);
  const read = () => drain(whole);
  const twice = repeat(whole, bytes * 2);
  return [
    await compare(
      { bench: 'extract', metric: 'a megabyte of text', baselineName: 'the engine’s segmenter of words', target: 8 },
      read,
      () => segment(whole),
    ),
    await compare(
      { bench: 'extract', metric: 'two megabytes', baselineName: 'one megabyte, twice', target: 1.2 },
      () => drain(twice),
      () => read() + read(),
    ),
    limited('extract', 'a megabyte of text, at most', timeOf(read), longest),
  ];
}

/** How many words the engine itself finds, line by line. */
function segment(text: string): number {
  let found = 0;
  for (const line of text.split('\n')) for (const _ of words.segment(line)) found += 1;
  return found;
}

function drain(text: string): number {
  let found = 0;
  for (const { candidates } of extractBlocks(text, { title: '', published: '' })) found += candidates.length;
  return found;
}

/** Text of at least so many bytes; each copy's numbers differ, so that none is a repeat of an earlier one. */
function repeat(text: string, wanted: number): string {
  const parts: string[] = [];
  for (let size = 0, copy = 1; size < wanted; copy += 1) {
    const part =
      copy === 1 ? text : text.replace(/(?<=\.\d*)\d(?=[^\d])/g, (digit) => String((Number(digit) + copy) % 10));
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join('\n\n');
}

function timeOf(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}
