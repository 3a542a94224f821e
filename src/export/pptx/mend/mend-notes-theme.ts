import type { OfficePackage } from '../package/package.ts';
import { relationshipsPath } from '../package/part-paths.ts';
import { addRelationship, relationships } from '../package/relationships.ts';
import { descendants, remove } from '../package/xml.ts';

const notesMaster = 'ppt/notesMasters/notesMaster1.xml';
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** PptxGenJS lets the notes master share the slide master's theme, which PowerPoint repairs; it gets a theme of its own. */
export function mendNotesTheme(file: OfficePackage): void {
  const shared = [...relationships(file, notesMaster)].find(([, each]) => each.type === 'theme');
  if (shared === undefined) return;
  const [id, { target }] = shared;
  const own = 'ppt/theme/theme2.xml';
  file.settle(target);
  file.put(own, file.content(target));
  for (const each of descendants(file.document(relationshipsPath(notesMaster)), 'rel:Relationship')) {
    if (each.attribs.Id === id) remove(each);
  }
  addRelationship(file, notesMaster, 'theme', '../theme/theme2.xml');
  file.addType(own, themeType);
}
