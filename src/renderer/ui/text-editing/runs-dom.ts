import type { Paragraph, Run } from '#core/deck/deck.ts';
import type { Facet, FigureFormat } from '#core/indicators/observation.ts';
import { joinRuns } from '#core/deck/texts/join-runs.ts';

/**
 * Runs as editable DOM and back. Words become text nodes, a figure becomes one element a person can move past or delete
 * but not type into, so a number stays a reference. Only what every DOM has is used; tests run it without a browser.
 */
const attribute = {
  observation: 'data-observation',
  facet: 'data-facet',
  unit: 'data-unit',
  sign: 'data-sign',
  bold: 'data-bold',
  bullet: 'data-bullet',
};

/** A caret needs text beside an element it cannot enter; this character gives it some and is dropped on reading. */
export const caretStop = '\u200B';
const textNode = 3;
const elementNode = 1;
const signs: readonly FigureFormat['sign'][] = ['arrow', 'plus', 'word', 'none'];

/** Replaces the content of `parent` by the runs; `print` gives a figure's text. */
export function writeRuns(parent: Element, runs: readonly Run[], print: (run: Run) => string): void {
  clear(parent);
  const document = parent.ownerDocument;
  joinRuns(runs).forEach((run, index, all) => {
    if (run.kind === 'words') {
      parent.appendChild(wordsNode(document, run));
      return;
    }
    if (all[index - 1]?.kind !== 'words') parent.appendChild(document.createTextNode(caretStop));
    parent.appendChild(figureElement(document, run, print(run)));
    if (index === all.length - 1) parent.appendChild(document.createTextNode(caretStop));
  });
}

/** One `div` a paragraph; an empty one holds a line break so that it has a height and a caret. */
export function writeParagraphs(parent: Element, paragraphs: readonly Paragraph[], print: (run: Run) => string): void {
  clear(parent);
  const document = parent.ownerDocument;
  const shown: readonly Paragraph[] = paragraphs.length === 0 ? [{ runs: [], bullet: false }] : paragraphs;
  for (const paragraph of shown) {
    const element = document.createElement('div');
    element.setAttribute(attribute.bullet, String(paragraph.bullet));
    writeRuns(element, paragraph.runs, print);
    if (paragraph.runs.length === 0) element.appendChild(document.createElement('br'));
    parent.appendChild(element);
  }
}

/** The runs an element shows; line breaks inside are spaces, because a title is one paragraph. */
export function readRuns(parent: Node): Run[] {
  return joinRuns(collect(parent, undefined));
}

/** Paragraphs of an element: one a `div` or `p`, and one for each stretch of text a browser left outside of them. */
export function readParagraphs(parent: Node): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let loose: Run[] | null = null;
  const endLoose = () => {
    if (loose !== null) paragraphs.push({ runs: joinRuns(loose), bullet: false });
    loose = null;
  };
  for (const child of children(parent)) {
    if (isParagraph(child)) {
      endLoose();
      // A browser may nest one paragraph in another when lists of text are pasted or split.
      const nested = children(child).some(isParagraph);
      if (nested) paragraphs.push(...readParagraphs(child));
      else paragraphs.push({ runs: readRuns(child), bullet: child.getAttribute(attribute.bullet) === 'true' });
    } else if (isElement(child) && name(child) === 'br') {
      endLoose();
    } else {
      loose = [...(loose ?? []), ...collectNode(child, undefined)];
    }
  }
  endLoose();
  return paragraphs;
}

/** Reads a figure element's attributes; null for any other node. */
export function readFigure(node: Node): Extract<Run, { kind: 'figure' }> | null {
  if (!isElement(node)) return null;
  const observationId = node.getAttribute(attribute.observation);
  const facet = node.getAttribute(attribute.facet);
  if (observationId === null || observationId === '' || facet === null || !isFacet(facet)) return null;
  const sign = signs.find((each) => each === node.getAttribute(attribute.sign)) ?? 'arrow';
  const bold = readBold(node.getAttribute(attribute.bold));
  return {
    kind: 'figure',
    figure: { observationId, facet },
    format: { unit: node.getAttribute(attribute.unit) !== 'false', sign },
    ...(bold === undefined ? {} : { bold }),
  };
}

export function figureElement(
  document: Document,
  run: Extract<Run, { kind: 'figure' }>,
  text: string,
): HTMLSpanElement {
  const element = document.createElement('span');
  element.setAttribute('contenteditable', 'false');
  element.setAttribute(attribute.observation, run.figure.observationId);
  element.setAttribute(attribute.facet, run.figure.facet);
  element.setAttribute(attribute.unit, String(run.format.unit));
  element.setAttribute(attribute.sign, run.format.sign);
  if (run.bold !== undefined) element.setAttribute(attribute.bold, String(run.bold));
  element.appendChild(document.createTextNode(text));
  return element;
}

function wordsNode(document: Document, run: Extract<Run, { kind: 'words' }>): Node {
  const text = document.createTextNode(run.text);
  if (run.bold === undefined) return text;
  const element = document.createElement(run.bold ? 'b' : 'span');
  element.setAttribute(attribute.bold, String(run.bold));
  element.appendChild(text);
  return element;
}

function collect(parent: Node, bold: boolean | undefined): Run[] {
  return children(parent).flatMap((child) => collectNode(child, bold));
}

function collectNode(node: Node, bold: boolean | undefined): Run[] {
  if (node.nodeType === textNode) {
    const text = plain(node.nodeValue ?? '');
    return text === '' ? [] : [{ kind: 'words', text, ...(bold === undefined ? {} : { bold }) }];
  }
  if (!isElement(node)) return [];
  const figure = readFigure(node);
  if (figure !== null) {
    // Figures inside a stretch made bold while editing take its weight.
    return [figure.bold === undefined && bold !== undefined ? { ...figure, bold } : figure];
  }
  if (name(node) === 'br') return [];
  const own = readBold(node.getAttribute(attribute.bold)) ?? (['b', 'strong'].includes(name(node)) ? true : bold);
  return collect(node, own);
}

function plain(text: string): string {
  return text.replaceAll(caretStop, '').replaceAll('\u00A0', ' ').replace(/\r?\n/g, ' ');
}

function readBold(text: string | null): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function isFacet(text: string): text is Facet {
  return text === 'value' || text === 'growth' || text === 'change' || text.startsWith('rank:');
}

function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}

export function isFigure(node: Node): boolean {
  return readFigure(node) !== null;
}

function isParagraph(node: Node): node is Element {
  return isElement(node) && ['div', 'p', 'li', 'ul', 'ol'].includes(name(node));
}

function name(node: Node): string {
  return node.nodeName.toLowerCase();
}

function children(parent: Node): Node[] {
  const nodes: Node[] = [];
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) nodes.push(child);
  return nodes;
}

function clear(parent: Node): void {
  for (let child = parent.firstChild; child !== null; child = parent.firstChild) parent.removeChild(child);
}
