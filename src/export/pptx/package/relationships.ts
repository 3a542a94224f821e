import type { OfficePackage } from './package.ts';
import { relationshipsPath, resolvePath } from './part-paths.ts';
import { add, descendants, element, rootOf } from './xml.ts';

/** Targets of a part's relationships by id, as package paths. */
export function relationships(file: OfficePackage, part: string): Map<string, { target: string; type: string }> {
  const path = relationshipsPath(part);
  const found = new Map<string, { target: string; type: string }>();
  if (!file.has(path)) return found;
  for (const { attribs } of descendants(file.document(path), 'rel:Relationship')) {
    const type = attribs.Type?.split('/').at(-1) ?? '';
    found.set(attribs.Id ?? '', { target: resolvePath(part, attribs.Target ?? ''), type });
  }
  return found;
}

/** Adds a relationship to another part and returns its id. */
export function addRelationship(file: OfficePackage, part: string, type: string, target: string): string {
  const document = file.document(relationshipsPath(part));
  const taken = new Set(descendants(document, 'rel:Relationship').map((each) => each.attribs.Id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  add(
    rootOf(document),
    element('rel:Relationship', {
      Id: id,
      Type: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`,
      Target: target,
    }),
  );
  return id;
}
