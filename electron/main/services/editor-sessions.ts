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
  /** Before a window closes, when its work is saved or given up. */
  end(contents: WebContents): Promise<void>;
};

type Session = { start: Promise<StartDocument>; documentId: string | null; chosen: boolean };

export function createEditorSessions(documents: Documents): EditorSessions {
  const sessions = new Map<number, Session>();

  async function end(id: number, options: { agreed: boolean }): Promise<void> {
    const session = sessions.get(id);
    if (session === undefined) return;
    sessions.delete(id);
    const { document } = await session.start; // else it would be opened after its window is gone, and stay open
    await documents.close(session.documentId ?? document.documentId, options);
  }

  return {
    begin: (contents, start, { chosen }) => {
      const { id } = contents;
      const session: Session = { start, documentId: null, chosen };
      sessions.set(id, session);
      // The platform may take a window away without its being asked to close; nobody agreed to lose work then.
      contents.once('destroyed', () => void end(id, { agreed: false }));
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
      if (previous !== null && previous !== document.documentId) await documents.close(previous, { agreed: false });
    },
    end: (contents) => end(contents.id, { agreed: true }),
  };
}
