import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';
import { namespaces, type Prefix } from './namespaces.ts';

export type { Document, Element } from '@xmldom/xmldom';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function parseXml(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/xml');
}

export function serialiseXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith('<?xml') ? text : `${declaration}${text}`;
}

export type QualifiedName = `${Prefix}:${string}`;
// Package parts use their namespace as the default one; LibreOffice does not read them with prefixes.
const unprefixed: ReadonlySet<string> = new Set(['rel', 'ct', 'ap', 'fig']);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element in its namespace; attributes that are undefined are left out. */
export function element(
  document: Document,
  name: QualifiedName,
  attributes: Attributes = {},
  children: readonly (Element | string)[] = [],
): Element {
  const made = document.createElementNS(
    namespaceOf(name),
    unprefixed.has(name.split(':')[0] ?? '') ? localName(name) : name,
  );
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (key.includes(':')) made.setAttributeNS(namespaceOf(key), key, String(value));
    else made.setAttribute(key, String(value));
  }
  for (const child of children) {
    made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
  return made;
}

/** All descendants with this name, as an array that stays as it is while the tree changes. */
export function descendants(parent: Document | Element, name: QualifiedName): Element[] {
  return [...parent.getElementsByTagNameNS(namespaceOf(name), localName(name))];
}

export function childrenOf(parent: Element): Element[] {
  return [...parent.childNodes].filter(isElement);
}

export function child(parent: Element, name: QualifiedName): Element | null {
  return childrenOf(parent).find((each) => isNamed(each, name)) ?? null;
}

export function isNamed(node: Element, name: QualifiedName): boolean {
  return node.localName === localName(name) && node.namespaceURI === namespaceOf(name);
}

export function remove(node: Element): void {
  node.parentNode?.removeChild(node);
}

export function replace(old: Element, fresh: Element): void {
  old.parentNode?.replaceChild(fresh, old);
}

/** Puts children in the schema's order and drops those it does not know. */
export function orderChildren(parent: Element, order: readonly QualifiedName[]): void {
  const children = childrenOf(parent);
  for (const each of [...parent.childNodes]) parent.removeChild(each);
  for (const name of order) for (const each of children.filter((one) => isNamed(one, name))) parent.appendChild(each);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function namespaceOf(name: string): string {
  return namespaces[name.split(':')[0] as Prefix];
}

function localName(name: string): string {
  return name.split(':')[1] ?? name;
}
