import { type Document, DOMParser, type Element } from '@xmldom/xmldom';
import { namespaces, type Prefix } from '#export/pptx/package/namespaces.ts';

export type { Document, Element } from '@xmldom/xmldom';

type QualifiedName = `${Prefix}:${string}`;

/** Reads a part strictly, with its namespaces; the writer has a reader of its own. Fails on what is not well-formed. */
export function parseXml(text: string): Document {
  return new DOMParser().parseFromString(text, 'text/xml');
}

export function descendants(parent: Document | Element, name: QualifiedName): Element[] {
  return [...parent.getElementsByTagNameNS(...expanded(name))];
}

export function childrenOf(parent: Element): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}

export function child(parent: Element, name: QualifiedName): Element | null {
  const [namespace, local] = expanded(name);
  return childrenOf(parent).find((each) => each.localName === local && each.namespaceURI === namespace) ?? null;
}

function expanded(name: QualifiedName): [namespace: string, local: string] {
  const [prefix = '', local = ''] = name.split(':');
  return [namespaces[prefix as Prefix], local];
}
