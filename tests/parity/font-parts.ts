import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * Programs differ on whose font draws a space. ISO/IEC 29500-1 §21.1.2.3, PowerPoint and layout: the Latin one, also between
 * Chinese characters. LibreOffice: that of the script before it (to its break iterator a space has none of its own). So the copy
 * that LibreOffice draws names the font, in runs of their own; the file a person gets does not, because what is typed behind such
 * a space would take its font.
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
        const parts = spacesApart(text, before);
        before += text;
        return parts
          .map((part) => `<a:r>${part.trim() === '' ? inLatin(properties) : properties}<a:t>${part}</a:t></a:r>`)
          .join('');
      },
    );
  });
}

function inLatin(properties: string): string {
  return properties.replace(/(<a:ea typeface="\+m[nj])-ea/, '$1-lt');
}

const chinese = String.raw`[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]`;
const doubtful = new RegExp(`(?<=^ *|${chinese}) +`, 'gu');

/** The parts of a run, spaces after Chinese (or where a paragraph begins) apart; `before` is the paragraph's text so far. */
function spacesApart(text: string, before: string): string[] {
  const whole = before + text;
  const parts: string[] = [];
  let done = before.length;
  for (const match of whole.matchAll(doubtful)) {
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
