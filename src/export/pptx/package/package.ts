import {
  add,
  type Document,
  descendants,
  element,
  parseXml,
  remove,
  rootOf,
  serialiseXml,
  setAttribute,
} from './xml.ts';
import type { Parts } from './library-parts.ts';
import { fileName, relationshipsPath } from './part-paths.ts';
import { zipParts } from './zip-parts.ts';

/** An OOXML package in the making: parts by path, XML parts parsed once and written back when they are settled. */
export type OfficePackage = {
  paths(): string[];
  has(path: string): boolean;
  document(path: string): Document;
  content(path: string): string | Uint8Array;
  put(path: string, content: string | Uint8Array): void;
  /** Says what kind of part a path holds. */
  addType(path: string, contentType: string): void;
  /** Removes a part with its own relationships and its content type. */
  removePart(path: string): void;
  /** Renames parts wherever they are referred to: relationships of their own and to them, content types. */
  rename(names: ReadonlyMap<string, string>): void;
  /** A part that needs no more changes: its tree is written back and let go. */
  settle(path: string): void;
  write(): Uint8Array;
};

const contentTypes = '[Content_Types].xml';

export function createPackage(parts: Parts): OfficePackage {
  const documents = new Map<string, Document>();

  function content(path: string): string | Uint8Array {
    const part = parts.get(path);
    if (part === undefined) throw new Error(`the package has no part ${path}`);
    return part;
  }
  function document(path: string): Document {
    const known = documents.get(path);
    if (known !== undefined) return known;
    const text = content(path);
    if (typeof text !== 'string') throw new Error(`${path} is no XML`);
    const parsed = parseXml(text);
    documents.set(path, parsed);
    return parsed;
  }
  function settle(path: string): void {
    const parsed = documents.get(path);
    if (parsed !== undefined) parts.set(path, serialiseXml(parsed));
    documents.delete(path);
  }
  return {
    paths: () => [...parts.keys()],
    has: (path) => parts.has(path),
    document,
    content,
    put(path, fresh) {
      parts.set(path, fresh);
      documents.delete(path);
    },
    addType(path, contentType) {
      const types = document(contentTypes);
      if (overridesOf(types).some((each) => each.attribs.PartName === `/${path}`)) return;
      add(rootOf(types), element('ct:Override', { PartName: `/${path}`, ContentType: contentType }));
    },
    removePart(path) {
      for (const each of [path, relationshipsPath(path)]) {
        parts.delete(each);
        documents.delete(each);
      }
    },
    rename(names) {
      const move = (old: string, fresh: string) => {
        const part = parts.get(old);
        if (part !== undefined) parts.set(fresh, part);
        parts.delete(old);
      };
      const byFile = new Map([...names].map(([old, fresh]) => [fileName(old), fileName(fresh)]));
      for (const [old, fresh] of names) {
        move(old, fresh);
        move(relationshipsPath(old), relationshipsPath(fresh));
      }
      for (const path of [...parts.keys()].filter((each) => /^ppt\/(slides|charts)\/_rels\//.test(each))) {
        for (const each of descendants(document(path), 'rel:Relationship')) {
          const target = each.attribs.Target ?? '';
          const fresh = byFile.get(fileName(target));
          if (fresh !== undefined) setAttribute(each, 'Target', `${target.slice(0, -fileName(target).length)}${fresh}`);
        }
      }
      for (const override of overridesOf(document(contentTypes))) {
        const fresh = names.get((override.attribs.PartName ?? '').slice(1));
        if (fresh !== undefined) setAttribute(override, 'PartName', `/${fresh}`);
      }
    },
    settle,
    write() {
      for (const override of overridesOf(document(contentTypes))) {
        // PowerPoint offers a repair for types of parts that are not there.
        if (!parts.has((override.attribs.PartName ?? '').slice(1))) remove(override);
      }
      for (const path of [...documents.keys()]) settle(path);
      // In one order, whatever order parts came in; the content types lead, as readers expect.
      const ordered = [...parts].sort(([left], [right]) => rank(left) - rank(right) || (left < right ? -1 : 1));
      return zipParts(new Map(ordered));
    },
  };
}

function overridesOf(types: Document) {
  return descendants(types, 'ct:Override');
}

function rank(path: string): number {
  return path === contentTypes ? 0 : path.startsWith('_rels/') ? 1 : 2;
}
