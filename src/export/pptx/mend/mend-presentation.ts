import { guidOf } from '../guid.ts';
import type { OfficePackage } from '../package/package.ts';
import { child, descendants, element, isNamed, remove } from '../package/xml.ts';
import type { PptxInput } from '../pptx-input.ts';

const presentation = 'ppt/presentation.xml';
const sectionsUri = '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}';

/** Sections with every slide in exactly one, and the schema's order of children. */
export function mendPresentation(file: OfficePackage, input: PptxInput): void {
  const document = file.document(presentation);
  const root = document.documentElement;
  if (root === null) return;
  const notesMasters = child(root, 'p:notesMasterIdLst');
  const masters = child(root, 'p:sldMasterIdLst');
  if (notesMasters !== null && masters !== null) root.insertBefore(notesMasters, masters.nextSibling);
  for (const old of [...root.childNodes].filter((node) => node.nodeType === 1)) {
    if (isNamed(old as never, 'p:extLst')) root.removeChild(old);
  }
  const ids = descendants(document, 'p:sldId').map((each) => each.getAttribute('id') ?? '');
  const sections = input.sections.flatMap((section) => {
    const slides = input.scenes.flatMap((scene, index) => (scene.sectionId === section.id ? (ids[index] ?? []) : []));
    if (slides.length === 0) return [];
    const list = element(
      document,
      'p14:sldIdLst',
      {},
      slides.map((id) => element(document, 'p14:sldId', { id })),
    );
    return [element(document, 'p14:section', { name: section.name, id: guidOf(section.id) }, [list])];
  });
  if (sections.length > 0) {
    root.appendChild(
      element(document, 'p:extLst', {}, [
        element(document, 'p:ext', { uri: sectionsUri }, [element(document, 'p14:sectionLst', {}, sections)]),
      ]),
    );
  }
}

/** Overrides for parts that are not there make PowerPoint offer a repair. */
export function mendContentTypes(file: OfficePackage): void {
  const paths = new Set(file.paths());
  for (const override of descendants(file.document('[Content_Types].xml'), 'ct:Override')) {
    if (!paths.has((override.getAttribute('PartName') ?? '').slice(1))) remove(override);
  }
}
