import type { OfficePackage } from '../package/package.ts';
import {
  type Document,
  type Element,
  add,
  child,
  descendants,
  element,
  remove,
  replace,
  rootOf,
  setText,
} from '../package/xml.ts';
import type { PptxInput } from '../pptx-input.ts';

/** What the file says about itself: who, what, when, which language, and the slides by their titles. */
export function mendProperties(file: OfficePackage, input: PptxInput): void {
  mendExtended(file.document('docProps/app.xml'), input);
  mendCore(file.document('docProps/core.xml'), input);
}

function mendExtended(document: Document, input: PptxInput): void {
  const root = rootOf(document);
  const set = (name: 'ap:Application' | 'ap:Company' | 'ap:Slides' | 'ap:Notes' | 'ap:HiddenSlides', text: string) => {
    const found = child(root, name);
    if (found !== null) setText(found, text);
  };
  set('ap:Application', 'Danxia');
  set('ap:Company', input.document.organisation);
  set('ap:Slides', String(input.scenes.length));
  set('ap:Notes', String(input.scenes.filter((scene) => scene.notes !== '').length));
  set('ap:HiddenSlides', String(input.scenes.filter((scene) => scene.hidden).length));
  // PptxGenJS names fonts the file does not use and calls slides "Slide 1", "Slide 2"….
  const titles = input.scenes.map((scene) => scene.title.replaceAll(/\s+/g, ' ').trim() || String(scene.number));
  const text = (words: string) => element('vt:lpstr', {}, [words]);
  const variant = (content: Element) => element('vt:variant', {}, [content]);
  const count = (number: number) => variant(element('vt:i4', {}, [String(number)]));
  const vector = (baseType: 'variant' | 'lpstr', all: Element[]) =>
    element('vt:vector', { size: all.length, baseType }, all);
  const pairs = [variant(text('Theme')), count(1), variant(text('Slide Titles')), count(titles.length)];
  swap(root, 'ap:HeadingPairs', element('ap:HeadingPairs', {}, [vector('variant', pairs)]));
  const parts = [input.theme.nameZh, ...titles].map(text);
  swap(root, 'ap:TitlesOfParts', element('ap:TitlesOfParts', {}, [vector('lpstr', parts)]));
}

function swap(root: Element, name: 'ap:HeadingPairs' | 'ap:TitlesOfParts', fresh: Element): void {
  const old = child(root, name);
  if (old !== null) replace(old, fresh);
}

/** The dates are the deck's, not the clock's, so that the same deck is the same file; without one there are none. */
function mendCore(document: Document, { document: about }: PptxInput): void {
  const root = rootOf(document);
  if (descendants(document, 'dc:language').length === 0) add(root, element('dc:language', {}, [about.language]));
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(about.date);
  for (const each of [...descendants(document, 'dcterms:created'), ...descendants(document, 'dcterms:modified')]) {
    if (dated) setText(each, `${about.date}T00:00:00Z`);
    else remove(each);
  }
}
