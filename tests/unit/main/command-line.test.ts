import { expect, test } from 'vitest';
import { failure, success } from '#contract/result.ts';
import { exitCode } from '#main/cli/command.ts';
import { problemSentence } from '#main/cli/problem-sentence.ts';
import { readOptions } from '#main/cli/read-options.ts';
import { defaultLocale } from '#main/services/default-locale.ts';

const options = { out: { type: 'string' } } as const;

test('options are read strictly', () => {
  const read = readOptions(['--out', 'DIR', '--json'], options, 0);
  expect(read.ok && read.value.values).toEqual({ out: 'DIR', json: true });
  for (const args of [['--outt', 'DIR'], ['--out'], ['extra'], ['--json=yes']]) {
    const refused = readOptions(args, options, 0);
    expect(refused.ok === false && refused.failure.code).toBe('wrong-usage');
  }
  expect(readOptions([], options, 1).ok).toBe(false);
});

test('exit codes: done, done with problems, refused, wrong usage', () => {
  expect(exitCode(success({ data: null, lines: [], problems: [] }))).toBe(0);
  expect(exitCode(success({ data: null, lines: [], problems: ['第 2 页：文字放不下。'] }))).toBe(1);
  expect(exitCode(failure('disk-full'))).toBe(1);
  expect(exitCode(failure('wrong-usage'))).toBe(2);
  expect(exitCode(failure('not-yet'))).toBe(2);
});

test('a problem says its page and place', () => {
  const problem = { code: 'overflow', slideId: 'b', slot: 'title', values: {} } as const;
  const scenes = [
    { slideId: 'a', number: 1 },
    { slideId: 'b', number: 2 },
  ];
  expect(problemSentence(problem, scenes, 'zh-CN')).toBe('第 2 页（title）：文字放不下。');
  expect(problemSentence(problem, scenes, 'en')).toBe('Page 2, title: the text does not fit.');
});

test('Chinese first: English only where the system says another language', () => {
  for (const locale of ['', 'C', 'C.UTF-8', 'POSIX', 'zh_CN.UTF-8', 'zh-TW'])
    expect(defaultLocale(locale)).toBe('zh-CN');
  for (const locale of ['en', 'en_GB.UTF-8', 'de-DE', 'ca']) expect(defaultLocale(locale)).toBe('en');
});
