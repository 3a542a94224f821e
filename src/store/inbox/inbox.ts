import type {
  Decided,
  InboxDecision,
  InboxEntry,
  InboxItem,
  InboxText,
  TextSourceWords,
} from '#contract/inbox-contract.ts';
import { type Result, success } from '#contract/result.ts';
import type { Candidate } from '#core/extract/candidate.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import type { StoreDatabase } from '../connect.ts';
import { snapshotsById } from '../queries/snapshots-by-id.ts';
import { decide } from './decide/decide.ts';
import { lastStep } from './decide/steps.ts';
import { undoLast } from './decide/undo.ts';
import { readText, type TextContext } from './items/context.ts';
import { itemsOf } from './items/items-of.ts';
import { addText, type NewText } from './texts/add-text.ts';
import { describeText } from './texts/describe-text.ts';
import { listTexts } from './texts/list-texts.ts';

/** Texts of a store, what was found in them, and what a person decides of it. What can't be done changes nothing. */
export type Inbox = {
  texts(): Promise<InboxEntry[]>;
  /** Stores a text and what was found in it; one that was read before is answered with what was decided of it. */
  add(text: NewText): Promise<Result<InboxText>>;
  open(sourceId: string): Promise<Result<InboxText>>;
  /** Its words alone, for reading it anew. */
  body(sourceId: string): Promise<Result<string>>;
  describe(
    sourceId: string,
    words: TextSourceWords,
    found: readonly Candidate[],
    who: string,
  ): Promise<Result<InboxText>>;
  decide(sourceId: string, decision: InboxDecision, who: string): Promise<Result<Decided>>;
  undo(sourceId: string, who: string): Promise<Result<Decided>>;
  /** Current figures that were accepted from a text, in its order. */
  accepted(sourceId: string): Promise<Result<{ title: string; figures: ObservationSnapshot[] }>>;
};

/** `now` answers the ISO time. */
export function inboxOf(database: StoreDatabase, now: () => string): Inbox {
  const today = () => now().slice(0, 10);

  async function shown(sourceId: string, openedBefore: boolean): Promise<Result<InboxText>> {
    const text = await readText(database, sourceId);
    if (!text.ok) return text;
    const { id, title, publisher, date_published, url, body } = text.value.source;
    const items = await itemsOf(database, text.value, today());
    const undo = (await lastStep(database, sourceId))?.words ?? null;
    return success({
      sourceId: id,
      title,
      publisher,
      datePublished: date_published,
      url,
      body,
      openedBefore,
      items,
      undo,
    });
  }

  /** Does something to a text and answers which of its items are others after it. */
  async function changing(
    sourceId: string,
    change: (text: TextContext) => Promise<Result<{ skipped: number }>>,
  ): Promise<Result<Decided>> {
    const text = await readText(database, sourceId);
    if (!text.ok) return text;
    const before = await itemsOf(database, text.value, today());
    const changed = await change(text.value);
    if (!changed.ok) return changed;
    const after = await shown(sourceId, true);
    if (!after.ok) return after;
    const { items, undo } = after.value;
    return success({ items: differing(before, items), skipped: changed.value.skipped, undo });
  }

  return {
    texts: () => listTexts(database),
    add: async (text) => {
      const { sourceId, known } = await addText(database, text, now());
      return shown(sourceId, known);
    },
    open: (sourceId) => shown(sourceId, true),
    body: async (sourceId) => {
      const text = await readText(database, sourceId);
      return text.ok ? success(text.value.source.body) : text;
    },
    describe: async (sourceId, words, found, who) => {
      const described = await describeText(database, sourceId, words, found, { who, now: now() });
      return described.ok ? shown(sourceId, true) : described;
    },
    decide: (sourceId, decision, who) =>
      changing(sourceId, (text) => decide(database, text, decision, { who, now: now() })),
    undo: (sourceId, who) =>
      changing(sourceId, async () => {
        const undone = await undoLast(database, sourceId, { who, now: now() });
        return undone.ok ? success({ skipped: 0 }) : undone;
      }),
    accepted: async (sourceId) => {
      const text = await readText(database, sourceId);
      if (!text.ok) return text;
      const { source, candidates } = text.value;
      const ids = candidates
        .filter(({ state }) => state === 'accepted' || state === 'edited')
        .flatMap(({ observation_id }) => observation_id ?? []);
      return success({ title: source.title, figures: await snapshotsById(database, [...new Set(ids)]) });
    },
  };
}

function differing(before: readonly InboxItem[], after: readonly InboxItem[]): InboxItem[] {
  const earlier = new Map(before.map((item) => [item.candidateId, JSON.stringify(item)]));
  return after.filter((item) => earlier.get(item.candidateId) !== JSON.stringify(item));
}
