import type { Scene } from '#core/scene/scene.ts';
import { type OfficePackage, relationships, relationshipsPath } from '../package/package.ts';
import { child, descendants, type Element, element, remove, replace } from '../package/xml.ts';
import { languageTag } from './language-tag.ts';

/** Notes one paragraph a line; slides without notes lose the empty notes page PptxGenJS gives every slide. */
export function mendNotes(file: OfficePackage, slidePath: string, scene: Scene): void {
  for (const [id, { target, type }] of relationships(file, slidePath)) {
    if (type !== 'notesSlide') continue;
    if (scene.notes === '') {
      file.removePart(target);
      for (const each of descendants(file.document(relationshipsPath(slidePath)), 'rel:Relationship')) {
        if (each.getAttribute('Id') === id) remove(each);
      }
      continue;
    }
    const document = file.document(target);
    const language = languageTag(scene.language);
    for (const placeholder of descendants(document, 'p:ph').filter((each) => each.getAttribute('type') === 'body')) {
      const shape = placeholder.parentNode?.parentNode?.parentNode as Element;
      const old = child(shape, 'p:txBody');
      if (old === null) continue;
      const paragraphs = scene.notes
        .split('\n')
        .map((line) =>
          element(document, 'a:p', {}, [
            element(document, 'a:r', {}, [
              element(document, 'a:rPr', { lang: language, dirty: 0 }),
              element(document, 'a:t', {}, [line]),
            ]),
          ]),
        );
      replace(
        old,
        element(document, 'p:txBody', {}, [
          element(document, 'a:bodyPr'),
          element(document, 'a:lstStyle'),
          ...paragraphs,
        ]),
      );
    }
  }
}
