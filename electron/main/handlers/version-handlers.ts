import type { WebContents } from 'electron';
import { failure, type Result, success } from '#contract/result.ts';
import type { ParsedDeckFile } from '#core/deck-file/parse-deck-file.ts';
import { compareDecks } from '#core/deck-difference/compare-decks.ts';
import type { Implementation } from '../ipc.ts';
import type { EditorSessions } from '../services/editor-sessions.ts';
import type { Services } from '../services/services.ts';
import type { Desk } from '../windows/desk.ts';

type VersionMethods = 'versionList' | 'versionCompare' | 'versionOpen' | 'versionRestore';

/** Former states of the file of the document that a window shows. */
export function versionHandlers(
  { documents, versions, pictures }: Services,
  sessions: EditorSessions,
  desk: Desk,
): Pick<Implementation, VersionMethods> {
  const shown = (caller: WebContents, documentId: string) =>
    sessions.current(caller) === documentId ? documents.find(documentId) : null;

  /** The version with its pictures held for the document, which may show them from now on. */
  async function read(caller: WebContents, documentId: string, versionId: string): Promise<Result<ParsedDeckFile>> {
    const file = shown(caller, documentId)?.file ?? null;
    if (file === null) return failure('invalid-request', { method: 'version' });
    const version = await versions.read(file, versionId);
    if (version.ok) pictures.holdAll(documentId, version.value.assets);
    return version;
  }

  return {
    versionList: async ({ documentId }, caller) => {
      const file = shown(caller, documentId)?.file ?? null;
      return success(file === null ? [] : await versions.list(file));
    },
    versionCompare: async ({ documentId, versionId }, caller) => {
      const version = await read(caller, documentId, versionId);
      const document = shown(caller, documentId);
      if (!version.ok) return version;
      if (document === null) return failure('invalid-request', { method: 'versionCompare' });
      return success(compareDecks(version.value.deck, document.deck));
    },
    versionOpen: ({ documentId, versionId }, caller) =>
      desk.place(caller, async () => {
        const version = await read(caller, documentId, versionId);
        return version.ok ? success(await documents.openNew(version.value.deck, { unsaved: true })) : version;
      }),
    versionRestore: async ({ documentId, versionId }, caller) => {
      const version = await read(caller, documentId, versionId);
      return version.ok ? success(version.value.deck) : version;
    },
  };
}
