import { failure, type Result, success } from '#contract/result.ts';
import { mostOutlineSlides, type Outline, type OutlineSection, type OutlineSlide } from '#core/outline/outline.ts';
import { containerOf } from '../../read/file-type.ts';
import { attributesOf, scanMarkup } from '../../read/markup.ts';
import { relationsOf } from '../../read/package-relations.ts';
import { failureOfError, refusal } from '../../read/refusal.ts';
import { openZip } from '../../read/zip-entries.ts';
import { openOleFile } from '../../read/ole-streams.ts';
import { type SlideText, slideWords } from './slide-words.ts';

/**
 * The words of a PowerPoint file, which is judged by its content and unpacked by the limits of every archive here. Fails
 * with outline-wrong-type, -password, -too-large, -empty or -not-readable.
 */
export async function readPptx(name: string, bytes: Uint8Array): Promise<Result<Outline>> {
  try {
    const { kind } = containerOf(bytes);
    if (kind === 'ole' && openOleFile(bytes).names.includes('EncryptedPackage')) {
      return failure('outline-password', { name });
    }
    if (kind !== 'zip') return failure('outline-wrong-type', { name });
    const archive = await openZip(bytes);
    if (!archive.paths.includes(mainPart)) return failure('outline-wrong-type', { name });
    const parts = await archive.read((path) => /^ppt\/(?:_rels\/|slides\/|notesSlides\/|presentation)/.test(path));
    const outline = outlineOf(parts);
    const slides = outline.sections.flatMap((section) => section.slides);
    if (slides.length > mostOutlineSlides) return failure('outline-too-large', { name, detail: slides.length });
    const empty = slides.every(({ title, paragraphs }) => title === '' && paragraphs.length === 0);
    return empty ? failure('outline-empty', { name }) : success(outline);
  } catch (error) {
    const { code, values } = failureOfError(error, name).failure;
    if (code === 'import-too-large') return failure('outline-too-large', values);
    return failure(code === 'import-password' ? 'outline-password' : 'outline-not-readable', { name });
  }
}

const mainPart = 'ppt/presentation.xml';

function outlineOf(parts: ReadonlyMap<string, Uint8Array>): Outline {
  const read = (path: string): string => new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
  const { order, sections } = presentationOf(read(mainPart));
  const paths = new Map(
    relationsOf(read('ppt/_rels/presentation.xml.rels'), 'ppt')
      .filter(({ kind }) => kind === 'slide')
      .map(({ id, path }) => [id, path]),
  );
  const slideOf = (relation: string): OutlineSlide[] => {
    const path = paths.get(relation);
    if (path === undefined || !parts.has(path)) return [];
    const file = path.split('/').at(-1) ?? '';
    const notes = relationsOf(read(`ppt/slides/_rels/${file}.rels`), 'ppt/slides').find(
      ({ kind }) => kind === 'notesSlide',
    );
    return [outlineSlide(read(path), notes === undefined ? '' : read(notes.path))];
  };
  // A slide that no section names belongs to the section before it.
  const sectionOf = new Map(sections.flatMap(({ slideIds }, at) => slideIds.map((id) => [id, at] as const)));
  const made: (OutlineSection & { slides: OutlineSlide[] })[] = [];
  let current = -1;
  for (const { id, relation } of order) {
    const at = sectionOf.get(id) ?? Math.max(0, current);
    if (at !== current || made.length === 0) made.push({ name: sections[at]?.name ?? '', slides: [] });
    current = at;
    made.at(-1)?.slides.push(...slideOf(relation));
  }
  if (order.length > 0 && made.every(({ slides }) => slides.length === 0)) throw refusal('import-not-readable');
  return { sections: made.filter(({ slides }) => slides.length > 0) };
}

type Presentation = {
  order: { id: string; relation: string }[];
  sections: { name: string; slideIds: string[] }[];
};

function presentationOf(xml: string): Presentation {
  const order: Presentation['order'] = [];
  const sections: Presentation['sections'] = [];
  const open = (name: string, source: string): void => {
    const attributes = attributesOf(source);
    const id = attributes.get('id') ?? '';
    if (name === 'section') sections.push({ name: attributes.get('name') ?? '', slideIds: [] });
    if (name !== 'sldId') return;
    const relation = attributes.get('r:id');
    if (relation === undefined) sections.at(-1)?.slideIds.push(id);
    else order.push({ id, relation });
  };
  scanMarkup(xml, { open, close: () => undefined, text: () => undefined });
  return { order, sections };
}

const furniture = new Set(['dt', 'ftr', 'hdr', 'sldNum', 'sldImg']);
const longestTitle = 80; // of a text box that stands for a title

/** Its title is the title placeholder's, else what a first box says in one short line. */
function outlineSlide(xml: string, notesXml: string): OutlineSlide {
  const { texts, hidden } = slideWords(xml);
  const own = texts.filter(({ placeholder }) => !furniture.has(placeholder));
  const titled = own.find(({ placeholder }) => placeholder === 'title' || placeholder === 'ctrTitle');
  const [first] = own;
  const short = first?.paragraphs.length === 1 && (first.paragraphs[0]?.text.length ?? 0) <= longestTitle;
  const head = titled ?? (short ? first : undefined);
  const notes = slideWords(notesXml).texts.filter(({ placeholder }) => placeholder === 'body');
  return {
    title: head === undefined ? '' : head.paragraphs.map(({ text }) => text).join(' '),
    paragraphs: own.filter((each) => each !== head).flatMap(({ paragraphs }) => paragraphs),
    notes: linesOf(notes).slice(0, 20_000),
    hidden,
  };
}

function linesOf(texts: readonly SlideText[]): string {
  return texts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n');
}
