/** What a scan of HTML or XML calls. Names are without their prefix; text is decoded and never empty. */
export type MarkupVisitor = {
  open: (name: string, attributes: string, isEmpty: boolean) => void;
  close: (name: string) => void;
  text: (text: string) => void;
};

/**
 * Walks through markup once, from left to right, without building a tree: neither depth nor unclosed tags cost memory.
 * Entities a document declares itself aren't known, so none can grow. Broken markup ends the walk early.
 */
export function scanMarkup(source: string, visitor: MarkupVisitor): void {
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    say(source.slice(at, start === -1 ? source.length : start), visitor);
    if (start === -1) return;
    const special = endOfSpecial(source, start, visitor);
    if (special !== null) {
      at = special;
      continue;
    }
    if (!/[A-Za-z/]/.test(source[start + 1] ?? '')) {
      visitor.text('<');
      at = start + 1;
      continue;
    }
    const end = endOfTag(source, start + 1);
    if (end === -1) return;
    at = visitTag(source.slice(start + 1, end), visitor);
    at = at === -1 ? end + 1 : skipRaw(source, end + 1);
  }
}

function say(raw: string, visitor: MarkupVisitor): void {
  if (raw !== '') visitor.text(decodeEntities(raw));
}

/** The end of a comment, CDATA section, declaration or instruction that begins here; null for a tag. */
function endOfSpecial(source: string, start: number, visitor: MarkupVisitor): number | null {
  const second = source[start + 1];
  if (second !== '!' && second !== '?') return null;
  const isComment = source.startsWith('<!--', start);
  const isData = source.startsWith('<![CDATA[', start);
  const end = source.indexOf(isComment ? '-->' : isData ? ']]>' : '>', start + (isComment ? 4 : 2));
  if (end === -1) return source.length;
  if (isData && end > start + 9) visitor.text(source.slice(start + 9, end));
  return end + (isComment || isData ? 3 : 1);
}

function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let at = from; at < source.length; at += 1) {
    const mark = source[at] ?? '';
    if (quote !== '') {
      if (mark === quote) quote = '';
    } else if (mark === '>') return at;
    else if (mark === '"' || mark === "'") quote = mark;
  }
  return -1;
}

/** Visits one tag; 0 if its content is a script or style sheet, to be skipped, else -1. Style is an XML element. */
function visitTag(tag: string, visitor: MarkupVisitor): 0 | -1 {
  const isClose = tag.startsWith('/');
  const full = /^[^\s/>]*/.exec(isClose ? tag.slice(1) : tag)?.[0] ?? '';
  const name = full.slice(full.indexOf(':') + 1);
  if (isClose) {
    visitor.close(name);
    return -1;
  }
  visitor.open(name, tag.slice(full.length), tag.endsWith('/'));
  return /^(script|style|SCRIPT|STYLE)$/.test(full) && !tag.endsWith('/') ? 0 : -1;
}

function skipRaw(source: string, from: number): number {
  const end = source.indexOf('</', from);
  return end === -1 ? source.length : end;
}

/** The attributes of a tag by name, prefixes kept, names in lower case. */
export function attributesOf(source: string): ReadonlyMap<string, string> {
  const pattern = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(pattern))
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  return attributes;
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  yen: '¥',
  times: '×',
};

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x?[0-9a-f]{1,7}|[a-z]{2,8});/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return namedEntities[body] ?? whole;
    const isHex = body[1] === 'x' || body[1] === 'X';
    const code = Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
