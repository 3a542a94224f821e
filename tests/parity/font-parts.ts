import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * Programs differ on whose font draws a sign that several scripts share. ISO/IEC 29500-1 §21.1.2.3, PowerPoint and layout go by
 * the sign: a space is Latin also between Chinese characters; ▲, dashes and quotation marks of a Chinese text are Chinese also
 * beside Latin ones. LibreOffice goes by what stands before (to its break iterator they have no script). So the copy that
 * LibreOffice draws names the font of such signs, in runs of their own; the file a person gets does not, because what is typed
 * behind them would take it.
 */
export function withStandardFonts(source: string, target: string): void {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(source)))) {
    parts[name] = /^ppt\/slides\/slide\d+\.xml$/.test(name) ? strToU8(partedParagraphs(strFromU8(bytes))) : bytes;
  }
  writeFileSync(target, zipSync(parts));
}

function partedParagraphs(xml: string): string {
  return xml.replaceAll(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    let before = '';
    return paragraph.replaceAll(
      /<a:r>(<a:rPr .*?<\/a:rPr>)<a:t>([^<]*)<\/a:t><\/a:r>/gs,
      (_, properties: string, text: string) => {
        const parts = signsApart(text, before);
        before += text;
        return parts.map((part) => `<a:r>${inItsFont(properties, part)}<a:t>${part}</a:t></a:r>`).join('');
      },
    );
  });
}

function inItsFont(properties: string, part: string): string {
  if (part.trim() === '') return properties.replace(/(<a:ea typeface="\+m[nj])-ea/, '$1-lt');
  const chinese = /^[▲▼–—…“”‘’]+$/.test(part) && properties.includes('lang="zh-CN"');
  // LibreOffice's own stand-in for the theme's Chinese font, which as a Latin one it would replace by another.
  return chinese ? properties.replace(/<a:latin typeface="[^"]*"/, '<a:latin typeface="Noto Sans CJK JP"') : properties;
}

const chinese = String.raw`[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]`;
const shared = new RegExp(`(?<=^ *|${chinese}) +|[▲▼]+|(?<=[!-~])[–—…“”‘’]+`, 'gu');

/** The parts of a run, signs that several scripts share apart; `before` is the paragraph's text so far. */
function signsApart(text: string, before: string): string[] {
  const whole = before + text;
  const parts: string[] = [];
  let done = before.length;
  for (const match of whole.matchAll(shared)) {
    const start = Math.max(match.index, done);
    const end = match.index + match[0].length;
    if (end <= done) continue;
    if (start > done) parts.push(whole.slice(done, start));
    parts.push(whole.slice(start, end));
    done = end;
  }
  if (done < whole.length) parts.push(whole.slice(done));
  return parts;
}
