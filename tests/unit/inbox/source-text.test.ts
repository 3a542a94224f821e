import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsByParagraph, piecesOf } from '#renderer/store/inbox/source/marks.ts';
import { paragraphAt, paragraphsOf } from '#renderer/store/inbox/source/paragraphs.ts';
import { candidateWith, itemWith } from './items.ts';

const body = '云溪市公报\n\n粮食产量12.5万吨，增长3%。棉花产量1.2万吨。\n完';
const quote = '粮食产量12.5万吨，增长3%';
const start = body.indexOf(quote);
const number = (text: string) => [body.indexOf(text), body.indexOf(text) + text.length] as const;

test('lines are paragraphs, long ones are cut behind a sentence, and nothing is lost or doubled', () => {
  const words = fc.array(fc.constantFrom('粮食产量12.5万吨', '。', '；', '\n', '😀', '，'), { maxLength: 600 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('');
      const paragraphs = paragraphsOf(text);
      expect(paragraphs.map((each) => text.slice(each.start, each.end)).join('')).toBe(text.replaceAll('\n', ''));
      for (const [index, each] of paragraphs.entries()) {
        expect(each.end - each.start).toBeLessThanOrEqual(900);
        expect(text.slice(each.start, each.end)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
        expect(paragraphAt(paragraphs, each.start)).toBe(index);
        expect(paragraphAt(paragraphs, each.end - 1)).toBe(index);
      }
    }),
    { seed: 4, numRuns: 200 },
  );
});

test('a paragraph is cut where numbers, names and quotations begin and end', () => {
  const item = itemWith('a', {
    state: 'accepted',
    candidate: candidateWith({
      ...{ written: '粮食产量', quote, start, end: start + quote.length },
      numerals: [
        { role: 'value', span: number('12.5') },
        { role: 'growth', span: number('3') },
      ],
    }),
  });
  const paragraphs = paragraphsOf(body);
  const marked = itemsByParagraph([item], paragraphs);
  expect([...marked.keys()]).toEqual([1]);
  const [, paragraph] = paragraphs;
  if (paragraph === undefined) throw new Error('the text has three lines');
  const pieces = piecesOf(body, paragraph, [item]);
  expect(pieces.map(({ text }) => text)).toEqual(['粮食产量', '12.5', '万吨，增长', '3', '%', '。棉花产量1.2万吨。']);
  expect(pieces.map(({ name, number: of }) => (of === null ? (name === null ? '' : 'name') : 'number'))).toEqual([
    'name',
    'number',
    '',
    'number',
    '',
    '',
  ]);
  expect(pieces.map(({ quoted }) => quoted.length)).toEqual([1, 1, 1, 1, 1, 0]);
  expect(pieces[1]?.state).toBe('accepted');
});

test('a number two candidates share belongs to the first; a figure that differs from the store is marked so', () => {
  const at = { quote, start, end: start + quote.length, numerals: [{ role: 'value' as const, span: number('12.5') }] };
  const items = [
    itemWith('a', { candidate: candidateWith(at), meeting: 'conflict' }),
    itemWith('b', { candidate: candidateWith(at) }),
  ];
  const [, paragraph] = paragraphsOf(body);
  if (paragraph === undefined) throw new Error('the text has three lines');
  const shared = piecesOf(body, paragraph, items).find(({ text }) => text === '12.5');
  expect(shared).toMatchObject({ number: 'a', quoted: ['a', 'b'], state: 'conflict' });
});
