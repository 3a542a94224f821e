import type { Scene } from '#core/scene/scene.ts';
import type { OfficePackage } from '../package/package.ts';
import { relationshipsPath } from '../package/part-paths.ts';
import { relationships } from '../package/relationships.ts';
import { child, descendants, element, holderOf, remove, replace } from '../package/xml.ts';
import { languageTag } from './language-tag.ts';

/** Notes one paragraph a line; slides without notes lose the empty notes page PptxGenJS gives every slide. */
export function mendNotes(file: OfficePackage, slidePath: string, scene: Scene): void {
  for (const [id, { target, type }] of relationships(file, slidePath)) {
    if (type !== 'notesSlide') continue;
    if (scene.notes === '') {
      file.removePart(target);
      for (const each of descendants(file.document(relationshipsPath(slidePath)), 'rel:Relationship')) {
        if (each.attribs.Id === id) remove(each);
      }
      continue;
    }
    const document = file.document(target);
    const language = languageTag(scene.language);
    for (const placeholder of descendants(document, 'p:ph').filter((each) => each.attribs.type === 'body')) {
      const shape = holderOf(holderOf(holderOf(placeholder)));
      const old = child(shape, 'p:txBody');
      if (old === null) continue;
      const paragraphs = scene.notes
        .split('\n')
        .map((line) =>
          element('a:p', {}, [
            element('a:r', {}, [element('a:rPr', { lang: language, dirty: 0 }), element('a:t', {}, [line])]),
          ]),
        );
      replace(old, element('p:txBody', {}, [element('a:bodyPr'), element('a:lstStyle'), ...paragraphs]));
    }
  }
}
