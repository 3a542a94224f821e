import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocumentFile } from '#store/read-document/read-document-file.ts';
import { tidyText } from '#store/read-document/tidy-text.ts';
import { sourceWords } from '#store/read-document/source-words.ts';
import { encodeGbk } from '../read/encode-gbk.ts';
import { ole } from '../read/doubtful-files.ts';
import { temporaryFolder } from '../sample-store.ts';
import { docxOf, emptyPdf, lockedPdf, paragraph, pdfOf, setLines, table } from './made-documents.ts';
import { read, textOf } from './reading.ts';

const words = '青岚市2020年简报\n来源：青岚日报\n地区生产总值1353.49亿元。';

describe('texts', () => {
  test.each([
    ['UTF-8', strToU8(words)],
    ['UTF-8 with a mark', strToU8(`\ufeff${words}`)],
    ['UTF-16', Uint8Array.from(Buffer.from(`\ufeff${words}`, 'utf16le'))],
    ['GB18030', encodeGbk(words)],
  ])('in %s', async (_name, bytes) => expect(await textOf(bytes)).toBe(words));

  test('are kept without what nobody sees', () => {
    expect(tidyText('\r\n\r\n一\u200b段  \r\n\r\n\r\n\r\n二\u00a0段\u3000\f三段\0\n')).toBe('一段\n\n二 段\n三段');
  });

  test('say their title, publisher and date', () => {
    expect(sourceWords(words)).toEqual({
      title: '青岚市2020年简报',
      publisher: '青岚日报',
      datePublished: '',
      url: '',
    });
    const page = '登录\n首页\n\n青岚:产业转型见成效\n\n2021-04-12 23:00\n来源:青岚新闻 作者：某人\n字号\n\n正文。';
    expect(sourceWords(page)).toMatchObject({
      ...{ title: '青岚:产业转型见成效', publisher: '青岚新闻', datePublished: '2021-04-12' },
    });
    const signed = '关于上半年财政收支情况的报告\n\n正文第一段。\n\n青岚市财政局\n2023年7月31日';
    expect(sourceWords(signed)).toMatchObject({
      ...{ title: '关于上半年财政收支情况的报告', publisher: '青岚市财政局', datePublished: '2023-07-31' },
    });
    expect(sourceWords('2021年2月30日').datePublished).toBe('');
  });

  test('of five million characters are read, of more refused', async () => {
    const long = '地区生产总值1353.49亿元，增长3.0%。\n'.repeat(250_000);
    expect((await textOf(long.slice(0, 5_000_000))).length).toBeGreaterThan(4_999_990);
    expect(await textOf(long)).toBe('text-too-large');
  });
});

describe('Word documents', () => {
  test('are headings, paragraphs and rows of tables', async () => {
    const body = [
      paragraph('一、综合', 'Heading1'),
      paragraph('地区生产总值1353.49亿元。'),
      table([
        ['指标', '单位', '2020年'],
        ['地区生产总值', '亿元', '1353.49'],
        ['', '%', '3.0'],
      ]),
      paragraph(''),
      paragraph('止。'),
    ].join('');
    expect(await textOf(docxOf(body))).toBe(
      '一、综合\n地区生产总值1353.49亿元。\n指标\t单位\t2020年\n地区生产总值\t亿元\t1353.49\n\t%\t3.0\n止。',
    );
  });

  test('with only a picture, empty, cut off or too large are refused', async () => {
    const picture = { 'word/media/image1.png': Uint8Array.of(0x89, 0x50) };
    expect(await textOf(docxOf(paragraph(''), picture))).toBe('text-only-pictures');
    expect(await textOf(docxOf(''))).toBe('text-empty');
    const whole = docxOf(paragraph(words));
    for (const part of [0.1, 0.5, 0.9]) {
      expect(await textOf(whole.subarray(0, Math.floor(whole.length * part)))).toBe('text-not-readable');
    }
    expect(await textOf(docxOf('', { 'word/document.xml': strToU8('<w:document') }))).toBe('text-not-readable');
    const bomb = docxOf(paragraph('0'.repeat(64_000_000)));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await textOf(bomb)).toBe('text-too-large');
  });
});

describe('web pages', () => {
  const page = `<!DOCTYPE html><html><head><title>公报_青岚市统计局</title><meta charset="utf-8">
    <meta name="ArticleTitle" content="青岚市统计公报"><meta name="PubDate" content="2021-03-02 10:00">
    <meta name="ContentSource" content="青岚市统计局"><link rel="canonical" href="https://example.org/a.html">
    <style>p { color: red }</style><script>var total = "1亿元";</script></head><body>
    <nav><a href="/">首页</a></nav><div style="display: none">隐藏的9亿元</div>
    <h1>青岚市统计公报</h1><p>全年生产总值
    1353.49亿元，<b>增长</b>3.0%。<br>第二行。</p>
    <table><tr><th>指标</th><th>数值<br>（亿元）</th></tr><tr><td><p>总值</p></td><td>1353.49</td></tr></table>
    <ul><li>甲</li><li>乙</li></ul><footer>版权所有</footer></body></html>`;

  test('are what a person reads of them, with what their head says', async () => {
    const document = await read(page);
    expect(document.ok && document.value.words).toEqual({
      ...{ title: '青岚市统计公报', publisher: '青岚市统计局', datePublished: '2021-03-02' },
      url: 'https://example.org/a.html',
    });
    expect(document.ok && document.value.text.split('\n').filter((line) => line !== '')).toEqual([
      '青岚市统计公报',
      '全年生产总值1353.49亿元，增长3.0%。',
      '第二行。',
      '指标\t数值 （亿元）',
      '总值\t1353.49',
      '甲',
      '乙',
    ]);
  });

  test('whose navigation never ends still have their words; one without words is empty', async () => {
    expect(await textOf('<html><body><nav><ul><li>首页<p>生产总值1亿元。</body></html>')).toContain('生产总值1亿元。');
    expect(await textOf('<html><body><script>1</script></body></html>')).toBe('text-empty');
  });

  test('need not close their head', async () => {
    expect(await textOf('<html><head><title>公报</title><body><p>生产总值1亿元。</body></html>')).toBe(
      '生产总值1亿元。',
    );
  });
});

describe('what is no text', () => {
  test.each([
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'text-wrong-type'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'text-wrong-type'],
    ['an archive', zipSync({ 'readme.txt': strToU8('x') }), 'text-wrong-type'],
    ['old Word', ole({ WordDocument: new Uint8Array(5000) }), 'text-wrong-type'],
    ['encrypted Word', ole({ EncryptedPackage: new Uint8Array(5000) }), 'text-password'],
    ['a drawing', strToU8('<?xml version="1.0"?><svg><text>1</text></svg>'), 'text-wrong-type'],
    ['rich text', strToU8('{\\rtf1\\ansi 1}'), 'text-wrong-type'],
    ['nothing', new Uint8Array(), 'text-empty'],
    ['blanks', strToU8(' \r\n\u3000\n'), 'text-empty'],
  ])('%s is refused', async (_name, bytes, code) => expect(await textOf(bytes)).toBe(code));

  test('PDFs without text, with a password, cut off or of random bytes are refused', async () => {
    expect(await textOf(await emptyPdf(true))).toBe('text-only-pictures');
    expect(await textOf(await emptyPdf(false))).toBe('text-empty');
    expect(await textOf(await lockedPdf())).toBe('text-password');
    const whole = pdfOf([setLines(['全年生产总值1353.49亿元。'])]);
    expect(await textOf(whole.subarray(0, 60))).toBe('text-not-readable');
    expect(await textOf(strToU8('%PDF-1.7\n'))).toBe('text-not-readable');
    for (let size = 10; size < 60_000; size *= 5) {
      for (const start of ['%PDF-1.7\n', 'PK\u0003\u0004', '', '<html>']) {
        const read = await textOf(Uint8Array.from([...strToU8(start), ...randomBytes(size)]));
        expect(typeof read).toBe('string'); // whatever it is, nothing is thrown
      }
    }
  });

  test('missing files, folders and huge ones are refused by name', async () => {
    const folder = temporaryFolder();
    expect(await readDocumentFile(path.join(folder, 'none.txt'))).toMatchObject({
      failure: { code: 'text-not-found' },
    });
    expect(await readDocumentFile(folder)).toMatchObject({ failure: { code: 'text-wrong-type' } });
    writeFileSync(path.join(folder, 'a.txt'), 'x');
    expect(await readDocumentFile(path.join(folder, 'a.txt'))).toMatchObject({ ok: true, value: { name: 'a.txt' } });
  });
});
