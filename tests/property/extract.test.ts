import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from '#core/extract/candidate.ts';
import { byPlace, extractBlocks, extractText } from '#core/extract/extract-text.ts';
import { chineseNumber } from '#core/indicators/chinese-number.ts';
import { readPeriod } from '#core/indicators/sdmx-period.ts';
import { readAnswers } from '#tests/extract/answers.ts';

/** One seed, so that the same code passes or fails; SEED=… looks elsewhere, and what it finds is mended and told here. */
const seed = Number(process.env.SEED ?? 20_261_124);

const texts = ['tuning', 'held']
  .flatMap((part) => readAnswers(`tests/fixtures/extract/${part}`))
  .map(({ text }) => text);

/** Pieces of which official texts are made, and what breaks readers: lone signs, unclosed brackets, endless numbers. */
const pieces = [
  ...[
    '地区生产总值',
    '第一、二、三产业增加值',
    '森林覆盖率',
    '产量',
    '其中',
    '全市',
    '青禾县',
    '规模以上工业',
    '居民',
    '占GDP的比重',
  ],
  ...[
    '增长',
    '下降',
    '提高',
    '分别',
    '均',
    '达到',
    '由',
    '提高到',
    '拉动',
    '比上年',
    '同比',
    '高于全省',
    '居全省',
    '完成',
    '新增',
  ],
  ...[
    '1353.49',
    '3',
    '12,345.6',
    '0.3',
    '１２',
    '-1.85',
    '30.4∶20.8∶48.8',
    '两千多',
    '七成',
    '三分之一',
    '第6位',
    '首位',
    '2021年',
    '1—10月',
  ],
  ...['亿元', '%', '％', '个百分点', '万亩', '个', '家', '倍', '‰', '元/平方米', '万多户', '人'],
  ...[
    '“十三五”期间',
    '去年',
    '目前',
    '近年来',
    '截至6月末',
    '(',
    ')',
    '（',
    '“',
    '”',
    '〔',
    '、',
    '，',
    ',',
    '。',
    ';',
    ':',
    '\n',
    '\n\n',
    '\t',
    '   ',
    '|',
  ],
  ...['1+N+1', '5G', '+', '-', '—', '.', '\u0000', '\ud83d', '😀', '和', '与', '的', '注：', '●', '表1'],
];
const oddText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(oddText, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }));
/** A real text with some of it cut out, doubled or swapped. */
const damagedText = fc
  .tuple(fc.constantFrom(...texts), fc.nat(3000), fc.nat(400), fc.constantFrom(...pieces))
  .map(([text, at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length));

describe('any text', () => {
  test('is read without a throw, and each candidate is tied to its words', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, damagedText), (text) => {
        for (const candidate of extractText(text, { title: '', published: '' })) checkTied(text, candidate);
      }),
      { numRuns: 3000, seed },
    );
  });

  test('read as a stream gives the same, in order, and ends where it ends', () => {
    fc.assert(
      fc.property(damagedText, (text) => {
        const blocks = [...extractBlocks(text, { title: '', published: '' })];
        const reads = blocks.map(({ read }) => read);
        expect(reads).toEqual([...reads].sort((left, right) => left - right));
        expect(reads.at(-1)).toBe(text.length);
        const streamed = blocks.flatMap(({ candidates }) => candidates).sort(byPlace);
        expect(streamed).toEqual(extractText(text, { title: '', published: '' }));
      }),
      { numRuns: 100, seed },
    );
  });
});

test('every candidate of the fixtures is tied to its words', () => {
  for (const text of texts) {
    const candidates = extractText(text, { title: '', published: '' });
    expect(candidates.length).toBeGreaterThan(5);
    for (const candidate of candidates) checkTied(text, candidate);
  }
});

/** The quotation is verbatim; every number of the candidate is printed in it; all is well formed. */
function checkTied(text: string, candidate: Candidate): void {
  const { quote, start, end, name, period, confidence, reasons } = candidate;
  expect(quote).toBe(text.slice(start, end));
  expect(name).not.toBe('');
  expect(readPeriod(period)).not.toBeNull();
  expect(confidence).toBeGreaterThan(0);
  expect(confidence).toBeLessThanOrEqual(1);
  if (confidence < 1) expect(reasons.length).toBeGreaterThan(0);
  for (const { span } of candidate.numerals) {
    expect(span[0]).toBeGreaterThanOrEqual(start);
    expect(span[1]).toBeLessThanOrEqual(end);
  }
  for (const number of numbersOf(candidate)) expect(isPrinted(number, quote), `${number} in ${quote}`).toBe(true);
}

function numbersOf({ value, growth, change, amount, ranks, comparisons }: Candidate): string[] {
  const numbers = [value, growth?.percent, change?.points, amount?.value, ...comparisons.map(({ points }) => points)];
  const said = [
    ...numbers.filter((one) => one !== null && one !== undefined),
    ...ranks.map(({ rank }) => String(rank)),
  ];
  return said.flatMap((number) => number.split(/[:/]|(?<=\d)-/));
}

/** As digits, or in characters: 七成, 首位, 持平. */
function isPrinted(number: string, quote: string): boolean {
  const plain = quote.normalize('NFKC').replace(/(?<=\d)[·•](?=\d)/g, '.');
  const folded = `${plain} ${plain.replace(/(?<=\d)[, ](?=\d{3}(?!\d))/g, '')}`;
  const magnitude = Number(number.replace(/^[+-]/, ''));
  if (magnitude >= 1000 && plain.includes(magnitude.toLocaleString('en-US', { maximumFractionDigits: 9 }))) return true;
  if ([...folded.matchAll(/\d+(?:\.\d+)?/g)].some(([digits]) => Number(digits) === magnitude)) return true;
  const inCharacters = [
    /[零一二两三四五六七八九十百千万亿]+/g,
    /(?<=分之)[一二三四五六七八九]|[一二三四五六七八九](?=分之)/g,
  ];
  const characters = inCharacters.flatMap((each) => [...quote.matchAll(each)]).map(([words]) => chineseNumber(words));
  if (characters.includes(magnitude) || (quote.includes('成') && characters.includes(magnitude / 10))) return true;
  return (magnitude === 1 && /首|榜首/.test(quote)) || (magnitude === 0 && /持平|零增长/.test(quote));
}
