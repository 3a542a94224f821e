import { expect, test } from 'vitest';
import { methodNames } from '#contract/method-names.ts';
import { methodPages } from '#main/security/method-pages.ts';
import { pageAddress, pageOf } from '#main/security/page-address.ts';
import { servedFile } from '#main/security/served-file.ts';

test('files of the renderer are served by their kind', () => {
  expect(servedFile('/app/renderer', '/editor.html')).toEqual({
    file: '/app/renderer/editor.html',
    contentType: 'text/html; charset=utf-8',
  });
  expect(servedFile('/app/renderer', '/assets/%E5%AD%97%E4%BD%93.woff2')?.file).toBe('/app/renderer/assets/字体.woff2');
});

test.each([
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/assets/../../main/index.js',
  '/..%5c..%5cpackage.json',
  '/../renderer-other/x.html',
  '/editor.html%00.js',
  '/%zz',
  '/',
  '',
  '/preload.cjs',
  '/index.db',
])('%s is refused', (path) => {
  expect(servedFile('/app/renderer', path)).toBeNull();
});

test('a page is known by its address alone, query and fragment aside', () => {
  expect(pageOf(pageAddress('show'))).toBe('show');
  expect(pageOf('danxia://app/editor.html?x=1#y')).toBe('editor');
  for (const foreign of [
    'danxia://asset/editor.html',
    'danxia://app.evil/editor.html',
    'danxia://app/assets/editor.html',
    'danxia://app/other.html',
    'https://app/editor.html',
    'file:///app/editor.html',
    'about:blank',
    '',
  ]) {
    expect(pageOf(foreign)).toBeNull();
  }
});

test('the show and print pages may call their own few methods only', () => {
  const methodsOf = (page: 'show' | 'print') => methodNames.filter((name) => methodPages[name].includes(page));
  expect(methodsOf('show')).toEqual(['showDeck', 'showEnd']);
  expect(methodsOf('print')).toEqual(['printPages', 'printProgress', 'printSvg', 'printReady']);
});
