import { strFromU8, unzipSync } from 'fflate';
import { descendants, parseXml } from './xml.ts';

/**
 * What is wrong with a package apart from its schema: parts twice, relationships to nothing, parts nothing refers to,
 * parts without a content type, shape ids that occur twice.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts);
  const xml = (path: string) => parseXml(strFromU8(parts[path] ?? new Uint8Array()));
  const faults: string[] = [];
  const reached = new Set(['[Content_Types].xml']);
  for (const path of paths.filter((each) => each.endsWith('.rels'))) {
    reached.add(path);
    const [folder = '', name = ''] = path.split('_rels/');
    const owner = name.replace(/\.rels$/, '');
    if (owner !== '' && parts[`${folder}${owner}`] === undefined) faults.push(`${path}: of no part`);
    const ids = new Set<string | null>();
    for (const each of descendants(xml(path), 'rel:Relationship')) {
      if (ids.has(each.getAttribute('Id'))) faults.push(`${path}: ${each.getAttribute('Id')} twice`);
      ids.add(each.getAttribute('Id'));
      const target = new URL(each.getAttribute('Target') ?? '', `part:///${folder}`).pathname.slice(1);
      if (parts[target] === undefined) faults.push(`${path}: nothing at ${target}`);
      reached.add(target);
    }
  }
  for (const path of paths.filter((each) => !reached.has(each))) faults.push(`${path}: nothing refers to it`);
  const types = xml('[Content_Types].xml');
  const overrides = descendants(types, 'ct:Override').map((each) => each.getAttribute('PartName') ?? '');
  const extensions = new Set(descendants(types, 'ct:Default').map((each) => each.getAttribute('Extension')));
  for (const each of overrides) if (parts[each.slice(1)] === undefined) faults.push(`content type of nothing: ${each}`);
  if (new Set(overrides).size !== overrides.length) faults.push('a content type twice');
  for (const path of paths) {
    if (!overrides.includes(`/${path}`) && !extensions.has(path.split('.').at(-1) ?? ''))
      faults.push(`${path}: no content type`);
  }
  for (const path of paths.filter((each) => /^ppt\/(slides|notesSlides|slideLayouts)\/[^/]+\.xml$/.test(each))) {
    const ids = descendants(xml(path), 'p:cNvPr').map((each) => each.getAttribute('id'));
    if (new Set(ids).size !== ids.length) faults.push(`${path}: a shape id twice`);
  }
  return faults;
}
