import type { OpenDocument } from '#contract/document-contract.ts';
import { type Result, success } from '#contract/result.ts';
import { assembleBriefing, emptyDeck, sampleBriefing } from './assembly.ts';
import type { Services } from './services.ts';

export type StartDocument = { document: OpenDocument; notice: Result<null> };

type StartServices = Pick<Services, 'documents' | 'recent' | 'indicators' | 'locale'>;

/**
 * The document a window starts on: the file asked for, else the file last worked on, else the sample briefing, else an
 * empty cover. Always one; what went wrong on the way is the notice.
 */
export async function startDocument(services: StartServices, file: string | null): Promise<StartDocument> {
  const { documents, recent } = services;
  const wanted = file ?? lastFile(services);
  const opened = wanted === null ? null : await documents.openFile(wanted);
  if (wanted !== null && opened?.ok) {
    recent.remember(wanted);
    return { document: opened.value, notice: await storeNotice(services) };
  }
  if (wanted !== null && opened?.ok === false && opened.failure.code === 'deck-not-found') recent.forget(wanted);

  const language = services.locale();
  const assembled = await assembleBriefing(services.indicators, sampleBriefing, language, new Date());
  const deck = assembled.ok ? assembled.value.deck : emptyDeck(language, new Date());
  const document = await documents.openNew(deck, { unsaved: false });
  if (opened?.ok === false && (file !== null || opened.failure.code !== 'deck-not-found')) {
    return { document, notice: opened };
  }
  return { document, notice: assembled.ok ? success(null) : assembled };
}

function lastFile(services: StartServices): string | null {
  const [last] = services.recent.list();
  return last === undefined ? null : services.recent.fileOf(last.handle);
}

async function storeNotice(services: StartServices): Promise<Result<null>> {
  return services.indicators.read(async () => null);
}
