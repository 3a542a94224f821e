import { strFromU8, strToU8, unzipSync, type Zippable, zip } from 'fflate';
import { type Document, descendants, element, parseXml, remove, serialiseXml } from './xml.ts';

/** An opened OOXML package: parts by path, XML parts parsed once and written back when the package is. */
export type OfficePackage = {
  paths(): string[];
  document(path: string): Document;
  bytes(path: string): Uint8Array;
  put(path: string, bytes: Uint8Array): void;
  /** Removes a part with its own relationships and its content type. */
  removePart(path: string): void;
  /** Renames parts wherever they are referred to: relationships of their own and to them, content types. */
  rename(names: ReadonlyMap<string, string>): void;
  /** A part that needs no more changes: its tree is written back and let go. */
  settle(path: string): void;
  write(): Promise<Uint8Array>;
};

const contentTypes = '[Content_Types].xml';
// The zip format has no time zone; a fixed date makes the same deck the same file.
const fixedTime = new Date(Date.UTC(2000, 0, 1, 12));

export function openPackage(archive: Uint8Array): OfficePackage {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith('/')));
  const documents = new Map<string, Document>();

  function bytes(path: string): Uint8Array {
    const part = parts.get(path);
    if (part === undefined) throw new Error(`the package has no part ${path}`);
    return part;
  }
  function document(path: string): Document {
    const known = documents.get(path);
    if (known !== undefined) return known;
    const parsed = parseXml(strFromU8(bytes(path)));
    documents.set(path, parsed);
    return parsed;
  }
  return {
    paths: () => [...parts.keys()],
    document,
    bytes,
    put(path, content) {
      parts.set(path, content);
      documents.delete(path);
    },
    removePart(path) {
      for (const each of [path, relationshipsPath(path)]) {
        parts.delete(each);
        documents.delete(each);
      }
      for (const override of descendants(document(contentTypes), 'ct:Override')) {
        if (override.getAttribute('PartName') === `/${path}`) remove(override);
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
          const target = each.getAttribute('Target') ?? '';
          const fresh = byFile.get(fileName(target));
          if (fresh !== undefined) each.setAttribute('Target', `${target.slice(0, -fileName(target).length)}${fresh}`);
        }
      }
      for (const override of descendants(document(contentTypes), 'ct:Override')) {
        const fresh = names.get((override.getAttribute('PartName') ?? '').slice(1));
        if (fresh !== undefined) override.setAttribute('PartName', `/${fresh}`);
      }
    },
    settle(path) {
      const parsed = documents.get(path);
      if (parsed !== undefined) parts.set(path, strToU8(serialiseXml(parsed)));
      documents.delete(path);
    },
    write() {
      for (const [path, parsed] of documents) parts.set(path, strToU8(serialiseXml(parsed)));
      const files: Zippable = {};
      // In one order, whatever order parts came in; the content types lead, as readers expect.
      for (const [path, content] of [...parts].sort(
        ([left], [right]) => rank(left) - rank(right) || left.localeCompare(right, 'en'),
      ))
        files[path] = [content, { level: isCompressed(path) ? 0 : 6, mtime: fixedTime }];
      return new Promise((resolve, reject) =>
        zip(files, { consume: true }, (error, result) => (error ? reject(error) : resolve(result))),
      );
    },
  };
}

export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`;
}

/** Targets of a part's relationships by id, as package paths. */
export function relationships(file: OfficePackage, part: string): Map<string, { target: string; type: string }> {
  const path = relationshipsPath(part);
  const found = new Map<string, { target: string; type: string }>();
  if (!file.paths().includes(path)) return found;
  for (const each of descendants(file.document(path), 'rel:Relationship')) {
    const type = each.getAttribute('Type')?.split('/').at(-1) ?? '';
    found.set(each.getAttribute('Id') ?? '', { target: resolvePath(part, each.getAttribute('Target') ?? ''), type });
  }
  return found;
}

/** Adds a relationship to another part and returns its id. */
export function addRelationship(file: OfficePackage, part: string, type: string, target: string): string {
  const document = file.document(relationshipsPath(part));
  const taken = new Set(descendants(document, 'rel:Relationship').map((each) => each.getAttribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  document.documentElement?.appendChild(
    element(document, 'rel:Relationship', {
      Id: id,
      Type: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`,
      Target: target,
    }),
  );
  return id;
}

function resolvePath(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function rank(path: string): number {
  return path === contentTypes ? 0 : path.startsWith('_rels/') ? 1 : 2;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isCompressed(path: string): boolean {
  return /\.(png|jpe?g|xlsx)$/.test(path);
}
