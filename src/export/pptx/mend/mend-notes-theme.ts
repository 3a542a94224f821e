import { addRelationship, type OfficePackage, relationships, relationshipsPath } from '../package/package.ts';
import { descendants, element, remove } from '../package/xml.ts';

const notesMaster = 'ppt/notesMasters/notesMaster1.xml';
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** PptxGenJS lets the notes master share the slide master's theme, which PowerPoint repairs; it gets a theme of its own. */
export function mendNotesTheme(file: OfficePackage): void {
  const shared = [...relationships(file, notesMaster)].find(([, each]) => each.type === 'theme');
  if (shared === undefined) return;
  const [id, { target }] = shared;
  const own = 'ppt/theme/theme2.xml';
  file.settle(target);
  file.put(own, file.bytes(target));
  for (const each of descendants(file.document(relationshipsPath(notesMaster)), 'rel:Relationship')) {
    if (each.getAttribute('Id') === id) remove(each);
  }
  addRelationship(file, notesMaster, 'theme', '../theme/theme2.xml');
  const types = file.document('[Content_Types].xml');
  if (descendants(types, 'ct:Override').every((each) => each.getAttribute('PartName') !== `/${own}`)) {
    types.documentElement?.appendChild(element(types, 'ct:Override', { PartName: `/${own}`, ContentType: themeType }));
  }
}
