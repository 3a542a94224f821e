import { expect, test } from 'vitest';
import { breakLines } from '#core/text/break-lines.ts';
import { fitText } from '#core/text/fit-text.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import { withHardBreaks } from '#core/text/hard-breaks.ts';
import { noPadding, placeText } from '#core/text/place-text.ts';
import type { SceneParagraph, SceneRun } from '#core/scene/scene.ts';

const colour = { hex: '000000', slot: null };
const run = (text: string, size = 20): SceneRun => ({ text, size, bold: false, colour, figure: null, link: null });
const lines = (text: string, width: number) =>
  breakLines([run(text)], width, 'body', tableMeasurer).map((line) => line.runs.map((each) => each.text).join(''));

test('Chinese characters are one em wide, digits as wide as Arial has them', () => {
  expect(tableMeasurer.width('韶关', { typeface: 'body', size: 20, bold: false })).toBe(40);
  expect(tableMeasurer.width('1353.49', { typeface: 'body', size: 100, bold: false })).toBeCloseTo(6 * 55.6 + 27.8, 5);
  expect(tableMeasurer.width('“', { typeface: 'body', size: 20, bold: false })).toBe(20);
});

test('lines are no wider than the width allows, and nothing is lost', () => {
  const text = '地区生产总值1353.49亿元，增长3.0%，增速居广东省21个地市第6位。';
  const broken = lines(text, 200);
  expect(broken.join('')).toBe(text);
  expect(broken.length).toBeGreaterThan(2);
  for (const line of breakLines([run(text)], 200, 'body', tableMeasurer)) expect(line.width).toBeLessThanOrEqual(196);
  expect(broken.some((line) => /^[，。、）]/.test(line))).toBe(false);
});

test('a piece wider than the line is cut by character', () => {
  expect(lines('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 100).length).toBeGreaterThan(2);
});

test('a line feed forces a break', () => {
  expect(lines('升至\n顶点', 400)).toEqual(['升至', '顶点']);
});

test('runs keep their styles over a break', () => {
  const [first] = breakLines([run('甲'), { ...run('乙'), bold: true }], 400, 'body', tableMeasurer);
  expect(first?.runs.map((each) => [each.text, each.bold])).toEqual([
    ['甲', false],
    ['乙', true],
  ]);
});

const paragraph: SceneParagraph = {
  runs: [run('森林覆盖率达74.43%，居广东省首位')],
  align: 'left',
  lineHeight: 24,
  spaceBefore: 0,
  bullet: false,
  indent: 0,
};
const style = { typeface: 'body' as const, verticalAlign: 'top' as const, padding: noPadding };

test('baselines stand four fifths down their lines', () => {
  const placed = placeText([paragraph], { x: 10, y: 100, width: 600, height: 60 }, style, tableMeasurer);
  expect(placed.lines.map((line) => [line.x, line.baseline])).toEqual([[10, 119.2]]);
  expect(placed.fits).toBe(true);
});

test('fitting shrinks until the lines allowed hold the text, and says when they never do', () => {
  const frame = { x: 0, y: 0, width: 300, height: 30 };
  const fitted = fitText([paragraph], frame, { ...style, maximumLines: 1 }, 0.6, tableMeasurer);
  expect(fitted.fits).toBe(true);
  expect(fitted.paragraphs[0]?.runs[0]?.size).toBeLessThan(20);
  const hopeless = fitText([paragraph], { ...frame, width: 60 }, { ...style, maximumLines: 1 }, 0.6, tableMeasurer);
  expect(hopeless.fits).toBe(false);
});

test('lines PowerPoint would break elsewhere are broken by hand, others are left free', () => {
  const placed = (text: string, width: number) => {
    const own = { ...paragraph, runs: [run(text)] };
    const { lines } = placeText([own], { x: 0, y: 0, width, height: 400 }, style, tableMeasurer);
    return withHardBreaks(own, lines, width, 'body', tableMeasurer)
      .runs.map((each) => each.text)
      .join('');
  };
  expect(placed('地区生产总值达1353.49亿元，增长3.0%', 224)).toBe('地区生产总值\n达1353.49亿元，增长\n3.0%');
  expect(placed('坚持生态优先绿色发展', 110)).toBe('坚持生态优先绿色发展');
});

test('a text that fits one line is the same whether or not it is cut into pieces', () => {
  const runs = [run('森林覆盖率'), { ...run('74.43%'), bold: true }, run(''), run('，居首位 ')];
  const [short] = breakLines(runs, 600, 'body', tableMeasurer);
  // A forced break at the end takes the way over the pieces.
  const [cut] = breakLines([...runs, run('\n')], 600, 'body', tableMeasurer);
  expect(short?.runs).toEqual(cut?.runs);
  expect(short?.width).toBeCloseTo(cut?.width ?? 0, 6);
});
