import { attributesOf, scanMarkup } from './markup.ts';

export type Relation = { id: string; kind: string; path: string };

/** The relations of an Office package's part, with the paths made whole; `kind` is the last word of the type. */
export function relationsOf(xml: string, folder: string): Relation[] {
  const relations: Relation[] = [];
  const open = (name: string, source: string): void => {
    if (name !== 'Relationship') return;
    const attributes = attributesOf(source);
    const target = attributes.get('target') ?? '';
    const kind = (attributes.get('type') ?? '').split('/').at(-1) ?? '';
    relations.push({ id: attributes.get('id') ?? '', kind, path: resolve(folder, target) });
  };
  scanMarkup(xml, { open, close: () => undefined, text: () => undefined });
  return relations;
}

function resolve(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
