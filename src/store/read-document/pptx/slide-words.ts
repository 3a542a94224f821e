import type { OutlineParagraph } from '#core/outline/outline.ts';
import { attributesOf, scanMarkup } from '../../read/markup.ts';

/** A text box or placeholder of a slide, in drawing order; `placeholder` is its kind ('title', 'body', 'sldNum' …), '' for a box. */
export type SlideText = { placeholder: string; paragraphs: readonly OutlineParagraph[] };

export type SlideWords = { texts: readonly SlideText[]; hidden: boolean };

const longestParagraph = 5000;

const wide = '[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]';
const breaks = '[ \\t]*[\\r\\n\\v]+[ \\t]*';
const besideWide = new RegExp(`(?<=${wide})${breaks}|${breaks}(?=${wide})`, 'g');

/**
 * The words of a slide's XML. Tables, charts and drawings have none here: their words say nothing without their places. What an
 * older program is to show instead (Fallback) is left out, or it would be read twice.
 */
export function slideWords(xml: string): SlideWords {
  const texts: SlideText[] = [];
  let hidden = false;
  let shape: { placeholder: string; paragraphs: OutlineParagraph[] } | null = null;
  let paragraph: { text: string; bullet: boolean | null; level: number } | null = null;
  let isWords = false;
  const inside = { fallback: 0, table: 0, automatic: 0 };

  const open = (name: string, source: string, isEmpty: boolean): void => {
    switch (name) {
      case 'sld':
        hidden = attributesOf(source).get('show') === '0';
        return;
      case 'Fallback':
      case 'graphicFrame':
        if (!isEmpty) inside[name === 'Fallback' ? 'fallback' : 'table'] += 1;
        return;
      case 'sp':
        if (!isEmpty && inside.fallback === 0) shape = { placeholder: '', paragraphs: [] };
        return;
      case 'ph':
        if (shape !== null) shape.placeholder = attributesOf(source).get('type') ?? 'body';
        return;
      case 'p':
        if (shape !== null && !isEmpty) paragraph = { text: '', bullet: null, level: 0 };
        return;
      case 'pPr':
        if (paragraph !== null) paragraph.level = Number(attributesOf(source).get('lvl') ?? 0);
        return;
      case 'buNone':
      case 'buChar':
      case 'buAutoNum':
        if (paragraph !== null) paragraph.bullet = name !== 'buNone';
        return;
      case 'fld': // numbers of pages, dates
        if (!isEmpty) inside.automatic += 1;
        return;
      case 'br':
        if (paragraph !== null) paragraph.text += '\n';
        return;
      case 't':
        isWords = !isEmpty;
    }
  };

  const close = (name: string): void => {
    switch (name) {
      case 'Fallback':
        inside.fallback -= 1;
        return;
      case 'graphicFrame':
        inside.table -= 1;
        return;
      case 'fld':
        inside.automatic -= 1;
        return;
      case 't':
        isWords = false;
        return;
      case 'p': {
        if (paragraph === null || shape === null) return;
        const text = tidied(paragraph.text).slice(0, longestParagraph);
        const isList = shape.placeholder === 'body' || shape.placeholder === 'obj' || paragraph.level > 0;
        if (text !== '') shape.paragraphs.push({ text, bullet: paragraph.bullet ?? isList });
        paragraph = null;
        return;
      }
      case 'sp':
        if (shape !== null && shape.paragraphs.length > 0) texts.push(shape);
        shape = null;
    }
  };

  const text = (words: string): void => {
    const counts = isWords && inside.fallback === 0 && inside.table === 0 && inside.automatic === 0;
    if (counts && paragraph !== null && paragraph.text.length < longestParagraph) paragraph.text += words;
  };

  scanMarkup(xml, { open, close, text });
  return { texts, hidden };
}

/** Lines a person broke by hand run on; beside Chinese characters that leaves no space. */
function tidied(text: string): string {
  return text.replace(besideWide, '').replace(/\s+/g, ' ').trim();
}
