import { figuresOfSlide } from '#core/deck/find.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { statusWords } from '#core/indicators/status-words.ts';
import type { LayoutContext } from '../layout-types.ts';
import { words } from '../words.ts';

/** Observations a slide shows, each once, in reading order. */
export function shownObservations(context: LayoutContext): ObservationSnapshot[] {
  const ids = new Set(figuresOfSlide(context.slide).map((figure) => figure.observationId));
  return [...ids].flatMap((id) => context.deck.snapshots[id] ?? []);
}

/**
 * Who published what and when, for the foot of a slide; null on slides without figures. Statuses other than normal are
 * named, because a plan or a provisional number must not pass for a fact.
 */
export function sourceLine(context: LayoutContext): string | null {
  const observations = shownObservations(context);
  if (observations.length === 0) return null;
  const text = words[context.deck.language];
  const sources = new Map(observations.map(({ source }) => [source.id, source]));
  const named = [...sources.values()].map(({ publisher, title, datePublished }) => {
    const work =
      title === ''
        ? ''
        : context.deck.language === 'en'
          ? `, "${title}"`
          : title.startsWith('《')
            ? title
            : `《${title}》`;
    return `${publisher}${work}${datePublished === '' ? '' : `（${datePublished}）`}`;
  });
  const statuses = new Set(observations.map(({ status }) => status).filter((status) => status !== 'normal'));
  const marks = [...statuses].map((status) => statusWords[context.deck.language][status]);
  const note =
    marks.length === 0
      ? ''
      : `${text.separator}${context.deck.language === 'en' ? 'includes ' : '含'}${marks.join('、')}`;
  return `${text.source}${named.join(text.separator)}${note}`;
}
