import type { WebContents } from 'electron';
import type { OpenDocument } from '#contract/document-contract.ts';
import type { Documents } from './documents.ts';
import type { StartDocument } from './start-document.ts';

/** Which document each editor window shows. */
export type EditorSessions = {
  /** `chosen`: a person asked for the document, so the window isn't there for the next one to take. */
  begin(contents: WebContents, start: Promise<StartDocument>, options: { chosen: boolean }): void;
  /** What the window starts with, once it is there. Reloading a window gives its present document. */
  started(contents: WebContents): Promise<StartDocument | null>;
  current(contents: WebContents): string | null;
  chosen(contents: WebContents): boolean;
  /** From now on the document is one a person asked for: they saved it. */
  choose(contents: WebContents): void;
  /** Puts another document in the window and ends the one before. */
  replace(contents: WebContents, document: OpenDocument): Promise<void>;
  end(contents: WebContents): Promise<void>;
};

type Session = { start: Promise<StartDocument>; documentId: string | null; chosen: boolean };

export function createEditorSessions(documents: Documents): EditorSessions {
  const sessions = new Map<number, Session>();

  return {
    begin: (contents, start, { chosen }) => {
      const session: Session = { start, documentId: null, chosen };
      sessions.set(contents.id, session);
      start.then(({ document }) => {
        session.documentId = document.documentId;
      });
    },
    started: async (contents) => {
      const session = sessions.get(contents.id);
      if (session === undefined) return null;
      const start = await session.start;
      const document = documents.describe(session.documentId ?? start.document.documentId) ?? start.document;
      return { ...start, document };
    },
    current: (contents) => sessions.get(contents.id)?.documentId ?? null,
    chosen: (contents) => sessions.get(contents.id)?.chosen ?? false,
    choose: (contents) => {
      const session = sessions.get(contents.id);
      if (session !== undefined) session.chosen = true;
    },
    replace: async (contents, document) => {
      const session = sessions.get(contents.id);
      if (session === undefined) return;
      const previous = session.documentId;
      session.documentId = document.documentId;
      session.chosen = true;
      if (previous !== null && previous !== document.documentId) await documents.close(previous);
    },
    end: async (contents) => {
      const documentId = sessions.get(contents.id)?.documentId ?? null;
      sessions.delete(contents.id);
      if (documentId !== null) await documents.close(documentId);
    },
  };
}
