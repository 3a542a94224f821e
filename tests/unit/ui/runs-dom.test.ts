import { DOMImplementation } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import type { Paragraph, Run } from '#core/deck/deck.ts';
import { joinRuns, sameParagraphs, sameRuns } from '#core/deck/texts/join-runs.ts';
import {
  readFigure,
  readParagraphs,
  readRuns,
  writeParagraphs,
  writeRuns,
} from '#renderer/ui/text-editing/runs-dom.ts';

const document = new DOMImplementation().createDocument(null, 'root') as unknown as Document;
const print = (run: Run) => (run.kind === 'words' ? run.text : `[${run.figure.observationId}]`);

function element(name = 'div', ...children: (Node | string)[]): Element {
  const made = document.createElement(name);
  for (const child of children) made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  return made;
}

const words = (text: string, bold?: boolean): Run => ({ kind: 'words', text, ...(bold === undefined ? {} : { bold }) });
const figure = (observationId: string, extra: Partial<Extract<Run, { kind: 'figure' }>> = {}): Run => ({
  kind: 'figure',
  figure: { observationId, facet: 'value' },
  format: { unit: true, sign: 'arrow' },
  ...extra,
});

function through(runs: readonly Run[]): Run[] {
  const parent = element();
  writeRuns(parent, runs, print);
  return readRuns(parent);
}

describe('runs', () => {
  const cases: Record<string, Run[]> = {
    nothing: [],
    words: [words('森林覆盖率稳步提高')],
    'a figure alone': [figure('a')],
    'a figure between words': [words('达'), figure('a'), words('，居全省首位')],
    'figures side by side': [figure('a'), figure('b', { format: { unit: false, sign: 'word' } })],
    'a rank, in bold': [
      words('排在'),
      figure('a', { figure: { observationId: 'a', facet: 'rank:粤北地区' }, bold: true }),
      words('。'),
    ],
    'weights said either way': [words('轻', false), words('重', true), words('平'), figure('a', { bold: false })],
    'spaces and signs': [words('  <b>&amp; “引号”  ')],
  };
  test.each(Object.entries(cases))('%s: written and read again is the same', (_name, runs) => {
    expect(through(runs)).toEqual(runs);
  });

  test('a figure is one element nobody can type into, printed as asked', () => {
    const parent = element();
    writeRuns(parent, [words('达'), figure('a')], print);
    const token = parent.childNodes.item(1) as Element;
    expect(token.getAttribute('contenteditable')).toBe('false');
    expect(token.textContent).toBe('[a]');
    expect(readFigure(token)).toEqual(figure('a'));
  });

  test('what typing leaves behind is read: broken-up text, no-break spaces, line breaks, weight by tag', () => {
    const parent = element(
      'div',
      '稳',
      '中\u00A0',
      element('b', '向好'),
      element('br'),
      '\u200B',
      element('span', '！'),
    );
    expect(readRuns(parent)).toEqual([words('稳中 '), words('向好', true), words('！')]);
  });

  test('a figure made bold with the words around it keeps the weight', () => {
    const parent = element();
    writeRuns(parent, [figure('a')], print);
    const token = parent.childNodes.item(1) as Element;
    expect(readRuns(element('div', element('strong', '达', token)))).toEqual([
      words('达', true),
      figure('a', { bold: true }),
    ]);
  });

  test('an element that only looks like a figure is read as its words', () => {
    const fake = element('span', '12');
    fake.setAttribute('data-observation', 'a');
    fake.setAttribute('data-facet', 'nothing');
    expect(readRuns(element('div', fake))).toEqual([words('12')]);
  });
});

describe('paragraphs', () => {
  const paragraphs: Paragraph[] = [
    { runs: [words('要点'), figure('a')], bullet: false },
    { runs: [], bullet: true },
    { runs: [words('其一'), words('其二', true)], bullet: true },
  ];

  test('written and read again are the same', () => {
    const parent = element();
    writeParagraphs(parent, paragraphs, print);
    expect(readParagraphs(parent)).toEqual(paragraphs);
  });

  test('no paragraph is shown as one empty line to type into', () => {
    const parent = element();
    writeParagraphs(parent, [], print);
    expect(readParagraphs(parent)).toEqual([{ runs: [], bullet: false }]);
  });

  test('text a browser left outside paragraphs, or nested, is kept in order', () => {
    const bulleted = element('div', '二');
    bulleted.setAttribute('data-bullet', 'true');
    const parent = element(
      'div',
      '一',
      element('br'),
      bulleted,
      element('div', element('p', '三'), element('p', '四')),
    );
    expect(readParagraphs(parent)).toEqual([
      { runs: [words('一')], bullet: false },
      { runs: [words('二')], bullet: true },
      { runs: [words('三')], bullet: false },
      { runs: [words('四')], bullet: false },
    ]);
  });
});

describe('sameness', () => {
  test('joins neighbours of one weight and drops empty words', () => {
    expect(joinRuns([words('稳'), words(''), words('中'), words('好', true)])).toEqual([
      words('稳中'),
      words('好', true),
    ]);
  });
  test('splits of the same text are equal; weight, figure and format are not', () => {
    expect(sameRuns([words('稳'), words('中')], [words('稳中')])).toBe(true);
    expect(sameRuns([words('稳')], [words('稳', true)])).toBe(false);
    expect(sameRuns([figure('a')], [figure('b')])).toBe(false);
    expect(sameRuns([figure('a')], [figure('a', { format: { unit: true, sign: 'plus' } })])).toBe(false);
    expect(sameParagraphs([{ runs: [], bullet: true }], [{ runs: [], bullet: false }])).toBe(false);
  });
});
