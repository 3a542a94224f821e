import { type ChildNode, type Document, Element, isDirective, isTag, type ParentNode, Text } from 'domhandler';
import { append, appendChild, prepend, prependChild, removeElement, replaceElement } from 'domutils';
import { escapeUTF8 } from 'entities';
import { parseDocument } from 'htmlparser2';
import { namespaces, type Prefix } from './namespaces.ts';

export type { Document, Element } from 'domhandler';

/**
 * Trees of parts. They hold text as XML has it, with its entities, and give it back so: what no mend touches is neither
 * read nor written anew. What is put in is escaped here. Elements go by the prefixes PptxGenJS writes.
 */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function parseXml(text: string): Document {
  return parseDocument(text, { xmlMode: true, decodeEntities: false });
}

export function serialiseXml(document: Document): string {
  const text = document.children.map(written).join('');
  return text.startsWith('<?xml') ? text : `${declaration}${text}`;
}

/** Nothing is escaped here, which is why this is all; dom-serializer, made for HTML too, takes twice as long. */
function written(node: ChildNode): string {
  if (node instanceof Text) return node.data;
  if (!isTag(node)) return isDirective(node) ? `<${node.data}>` : '';
  let text = `<${node.name}`;
  for (const name in node.attribs) text += ` ${name}="${node.attribs[name]}"`;
  if (node.children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of node.children) text += written(child);
  return `${text}</${node.name}>`;
}

export type QualifiedName = `${Prefix}:${string}`;
// Package parts use their namespace as the default one; LibreOffice does not read them with prefixes.
const unprefixed: ReadonlySet<string> = new Set(['rel', 'ct', 'ap', 'fig', 'x']);
// What the parts we change do not declare at their root, elements that begin such a tree declare themselves.
const undeclared: ReadonlySet<string> = new Set(['p14:sectionLst', 'adec:decorative']);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element; attributes that are undefined are left out. */
export function element(
  name: QualifiedName,
  attributes: Attributes = {},
  children: readonly (Element | string)[] = [],
): Element {
  const made = new Element(nameOf(name), {});
  if (undeclared.has(name)) {
    const [prefix = ''] = name.split(':');
    setAttribute(made, `xmlns:${prefix}`, namespaces[prefix as Prefix]);
  }
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) setAttribute(made, key, value);
  for (const child of children) appendChild(made, typeof child === 'string' ? new Text(escapeUTF8(child)) : child);
  return made;
}

/** A new tree with this root, which declares its namespace. */
export function documentOf(root: Element, prefix: Prefix): Document {
  const isDefault = unprefixed.has(prefix);
  setAttribute(root, isDefault ? 'xmlns' : `xmlns:${prefix}`, namespaces[prefix]);
  const document = parseXml('');
  appendChild(document, root);
  return document;
}

/** The element that holds all others; fails when there is none. */
export function rootOf(document: Document): Element {
  const root = document.children.find(isTag);
  if (root === undefined) throw new Error('a part without an element');
  return root;
}

export function setAttribute(node: Element | null, name: string, value: string | number): void {
  // A line's end in an attribute would be read as a space.
  if (node === null) return;
  node.attribs[name] = typeof value === 'number' ? String(value) : escapeUTF8(value).replaceAll('\n', '&#10;');
}

export function removeAttribute(node: Element, name: string): void {
  delete node.attribs[name];
}

/** All descendants with this name, as an array that stays as it is while the tree changes. */
export function descendants(parent: Document | Element, name: QualifiedName): Element[] {
  const found: Element[] = [];
  collect(parent.children, nameOf(name), found);
  return found;
}

function collect(nodes: readonly ChildNode[], name: string, found: Element[]): void {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    if (node.name === name) found.push(node);
    collect(node.children, name, found);
  }
}

export function childrenOf(parent: Element): Element[] {
  return parent.children.filter(isTag);
}

export function child(parent: Element, name: QualifiedName): Element | null {
  const wanted = nameOf(name);
  for (const each of parent.children) if (isTag(each) && each.name === wanted) return each;
  return null;
}

export function isNamed(node: Element, name: QualifiedName): boolean {
  return node.name === nameOf(name);
}

/** The element around a node; fails at the root. */
export function holderOf(node: Element): Element {
  const { parent } = node;
  if (parent === null || !isTag(parent)) throw new Error(`${node.name} has no element around it`);
  return parent;
}

export function isEmpty(node: Element | null): boolean {
  return (node?.children ?? []).every((each) => each instanceof Text && each.data === '');
}

export function setText(node: Element, text: string): void {
  empty(node);
  appendChild(node, new Text(escapeUTF8(text)));
}

export function add(parent: ParentNode, ...children: readonly ChildNode[]): void {
  for (const each of children) appendChild(parent, each);
}

export function addFirst(parent: Element, fresh: Element): void {
  prependChild(parent, fresh);
}

export function addBefore(place: Element, fresh: Element): void {
  prepend(place, fresh);
}

export function addAfter(place: Element | null, fresh: Element): void {
  if (place !== null) append(place, fresh);
}

export function remove(node: Element): void {
  removeElement(node);
}

export function replace(old: Element, fresh: Element): void {
  replaceElement(old, fresh);
}

export function empty(node: Element): void {
  for (const each of [...node.children]) removeElement(each);
}

/** Puts children in the schema's order and drops those it does not know. */
export function orderChildren(parent: Element, order: readonly QualifiedName[]): void {
  const children = childrenOf(parent);
  empty(parent);
  for (const name of order) add(parent, ...children.filter((one) => isNamed(one, name)));
}

function nameOf(name: QualifiedName): string {
  const colon = name.indexOf(':');
  return unprefixed.has(name.slice(0, colon)) ? name.slice(colon + 1) : name;
}
