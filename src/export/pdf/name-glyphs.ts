import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { contentOf, decodedStream, encodedStream } from './tagged/page-content.ts';

/** Glyph numbers and what they stand for, both in hexadecimal (UTF-16). */
type Names = Map<string, string>;

// A font is chosen, or text shown that Chromium says in words (ActualText) what it stands for.
const fontOrNamed = /\/(\S+) [\d.]+ Tf|\/ActualText\s*<FEFF([0-9A-F]{4})>\s*>>\s*BDC([\s\S]*?)EMC/g;

/**
 * Gives glyphs a character where their font knows none. A Chinese dash is a glyph of its own, chosen by the language, and
 * Chromium writes what it stands for beside each use, which few readers look at; all look into the font (ToUnicode).
 */
export function nameGlyphs(document: PDFDocument): void {
  const { context } = document;
  const byFont = new Map<PDFRef, Names>();
  for (const page of document.getPages()) {
    const content = contentOf(page);
    if (!content.includes('/ActualText')) continue;
    const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const fontNamed = (name: string) => {
      const found = fonts?.get(PDFName.of(name));
      return found instanceof PDFRef ? found : null;
    };
    let font: PDFRef | null = null;
    for (const [, chosen, character, shown = ''] of content.matchAll(fontOrNamed)) {
      if (chosen !== undefined) {
        font = fontNamed(chosen);
        continue;
      }
      const inside = /\/(\S+) [\d.]+ Tf/.exec(shown)?.[1];
      if (inside !== undefined) font = fontNamed(inside);
      const [glyph, other] = [...shown.matchAll(/<([0-9A-F]+)>/g)].map(([, code]) => code);
      if (font === null || character === undefined || glyph?.length !== 4 || other !== undefined) continue;
      byFont.set(font, (byFont.get(font) ?? new Map()).set(glyph, character));
    }
  }
  for (const [font, names] of byFont) {
    const dictionary = context.lookup(font);
    const ref = dictionary instanceof PDFDict ? dictionary.get(PDFName.of('ToUnicode')) : undefined;
    const stream = context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    context.assign(ref, encodedStream(context, withNames(decodedStream(stream), names)));
  }
}

/** A character map (Adobe Technical Note 5411) in which glyphs that stand for nothing, NUL, have these names. */
export function withNames(map: string, names: ReadonlyMap<string, string>): string {
  return map.replace(/<([0-9A-F]{4})> <0000>/g, (entry, glyph: string) => {
    const character = names.get(glyph);
    return character === undefined ? entry : `<${glyph}> <${character}>`;
  });
}
