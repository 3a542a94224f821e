import { expect, test } from 'vitest';
import { parseLaunch } from '#main/launch-arguments.ts';

const checkout = (...args: string[]) => parseLaunch(['electron', '/project', ...args], false);
const packaged = (...args: string[]) => parseLaunch(['/opt/Danxia/danxia', ...args], true);

test('a checkout: the project folder is no file to open', () => {
  expect(checkout('--no-sandbox', '--user-data-dir=/tmp/x')).toEqual({ mode: 'window', files: [] });
  expect(parseLaunch(['electron', '--inspect=0', '/project', '--no-sandbox'], false)).toEqual({
    mode: 'window',
    files: [],
  });
  expect(checkout('--no-sandbox', '简报.danxia')).toEqual({ mode: 'window', files: ['简报.danxia'] });
});

test('behind --cli -- everything belongs to the command', () => {
  expect(checkout('--no-sandbox', '--cli', '--', 'export', 'a.danxia', '--pdf', 'a.pdf')).toEqual({
    mode: 'command-line',
    args: ['export', 'a.danxia', '--pdf', 'a.pdf'],
  });
  expect(checkout('--cli', '--')).toEqual({ mode: 'command-line', args: [] });
});

test('a package: danxia COMMAND …, danxia FILE, danxia', () => {
  expect(packaged('demo', '--out', 'out')).toEqual({ mode: 'command-line', args: ['demo', '--out', 'out'] });
  expect(packaged('C:\\汇报\\简报.danxia')).toEqual({ mode: 'window', files: ['C:\\汇报\\简报.danxia'] });
  expect(packaged('一.danxia', '--verbose', '二.danxia')).toEqual({
    mode: 'window',
    files: ['一.danxia', '二.danxia'],
  });
  expect(packaged()).toEqual({ mode: 'window', files: [] });
});
