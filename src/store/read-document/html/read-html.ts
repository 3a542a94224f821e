import type { TextSourceWords } from '#contract/inbox-contract.ts';
import type { DecodedText } from '../../read/decode-text.ts';
import { attributesOf, scanMarkup } from '../../read/markup.ts';
import type { ReadDocument } from '../document.ts';
import { tidyText } from '../tidy-text.ts';
import { markupText } from './markup-text.ts';

/** A web page as its text, with what its head says of it. */
export function readHtml(bytes: Uint8Array, decoded: DecodedText): ReadDocument {
  const source = declaredText(bytes, decoded);
  const text = markupText(source, false);
  // A page that is all form or never closes its navigation still has its words.
  const isShort = tidyText(text).length < tidyText(source).length / 50;
  const all = isShort ? markupText(source, true) : text;
  return {
    kind: 'html',
    text: tidyText(text).length * 5 < tidyText(all).length ? all : text,
    words: wordsOfHead(source),
  };
}

/** The encoding a page declares, where its bytes don't settle it (they do for UTF-8 and Chinese). */
function declaredText(bytes: Uint8Array, { text, encoding }: DecodedText): string {
  if (encoding !== 'windows-1252') return text;
  const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(text.slice(0, 4096))?.[1];
  try {
    return charset === undefined ? text : new TextDecoder(charset).decode(bytes);
  } catch {
    return text; // a charset nobody knows
  }
}

// Sites of governments have names of their own for these (ArticleTitle, PubDate, ContentSource).
const fields: Readonly<Record<keyof TextSourceWords, readonly string[]>> = {
  title: ['articletitle', 'og:title', 'dc.title'],
  publisher: ['contentsource', 'article:publisher', 'og:site_name', 'sitename', 'source'],
  datePublished: ['pubdate', 'article:published_time', 'publishdate', 'dc.date', 'date'],
  url: ['url', 'og:url'],
};

function wordsOfHead(source: string): TextSourceWords {
  const metas = new Map<string, string>();
  let title = '';
  let inTitle = false;
  scanMarkup(source.slice(0, headLength), {
    open(raw, attributeText) {
      const name = raw.toLowerCase();
      if (name === 'title') inTitle = title === '';
      if (name !== 'meta' && name !== 'link') return;
      const attributes = attributesOf(attributeText);
      const key = (attributes.get('name') ?? attributes.get('property') ?? '').toLowerCase();
      if (name === 'meta' && key !== '' && !metas.has(key)) metas.set(key, attributes.get('content') ?? '');
      if (name === 'link' && attributes.get('rel') === 'canonical') metas.set('url', attributes.get('href') ?? '');
    },
    close: () => {
      inTitle = false;
    },
    text: (part) => {
      if (inTitle) title += part;
    },
  });
  const first = (field: keyof TextSourceWords) =>
    fields[field].map((key) => (metas.get(key) ?? '').trim()).find((value) => value !== '') ?? '';
  const url = first('url');
  return {
    title: (first('title') || withoutSite(title)).slice(0, 500),
    publisher: first('publisher').slice(0, 500),
    datePublished: /^\d{4}-\d{2}-\d{2}/.exec(first('datePublished'))?.[0] ?? '',
    url: /^https?:\/\//.test(url) ? url.slice(0, 500) : '',
  };
}

const headLength = 200_000;

/** “某公报_某市统计局”: sites put their own name behind that of the page. */
function withoutSite(title: string): string {
  const tidy = title.replace(/\s+/g, ' ').trim();
  return tidy.split(/\s*[_|]\s*|\s+[-–—]\s+/)[0] ?? tidy;
}
