import { guidOf } from '../guid.ts';
import type { OfficePackage } from '../package/package.ts';
import { add, addAfter, child, childrenOf, descendants, element, isNamed, remove, rootOf } from '../package/xml.ts';
import type { PptxInput } from '../pptx-input.ts';

const presentation = 'ppt/presentation.xml';
const sectionsUri = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}';

/** Sections with every slide in exactly one, and the schema's order of children. */
export function mendPresentation(file: OfficePackage, input: PptxInput): void {
  const document = file.document(presentation);
  const root = rootOf(document);
  const notesMasters = child(root, 'p:notesMasterIdLst');
  const masters = child(root, 'p:sldMasterIdLst');
  if (notesMasters !== null && masters !== null) addAfter(masters, notesMasters);
  for (const old of childrenOf(root).filter((each) => isNamed(each, 'p:extLst'))) remove(old);
  const ids = descendants(document, 'p:sldId').map((each) => each.attribs.id ?? '');
  const sections = input.sections.flatMap((section) => {
    const slides = input.scenes.flatMap((scene, index) => (scene.sectionId === section.id ? (ids[index] ?? []) : []));
    if (slides.length === 0) return [];
    const list = element(
      'p14:sldIdLst',
      {},
      slides.map((id) => element('p14:sldId', { id })),
    );
    return [element('p14:section', { name: section.name, id: guidOf(section.id) }, [list])];
  });
  if (sections.length > 0) {
    add(
      root,
      element('p:extLst', {}, [element('p:ext', { uri: sectionsUri }, [element('p14:sectionLst', {}, sections)])]),
    );
  }
}
