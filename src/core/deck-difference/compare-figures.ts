import type { Deck, Slide } from '#core/deck/deck.ts';
import { figuresOfSlide } from '#core/deck/find.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { printFigure } from '#core/indicators/print-figure.ts';
import type { Difference, ShownFigure } from './difference.ts';

type Placed = { key: string; series: string; snapshot: ObservationSnapshot; shown: ShownFigure };

/**
 * What became of the figures of a slide: the same observation with another value or vintage; another period of the same
 * indicator, area and facet; and those that came or went, by indicator.
 */
export function compareFigures(
  slide: number,
  before: { slide: Slide; deck: Deck },
  after: { slide: Slide; deck: Deck },
): Difference[] {
  const old = placed(before);
  const now = new Map(placed(after).map((figure) => [figure.key, figure]));
  const differences: Difference[] = [];
  const gone: Placed[] = [];
  for (const figure of old) {
    const same = now.get(figure.key);
    if (same === undefined) gone.push(figure);
    else differences.push(...changed(slide, figure, same));
    now.delete(figure.key);
  }
  const left: Placed[] = [];
  for (const figure of gone) {
    const other = [...now.values()].find(({ series }) => series === figure.series);
    if (other === undefined) left.push(figure);
    else {
      differences.push({ kind: 'figure-period', slide, before: figure.shown, after: other.shown });
      now.delete(other.key);
    }
  }
  return [
    ...withoutEcho(differences),
    ...byName('figures-removed', slide, left),
    ...byName('figures-added', slide, [...now.values()]),
  ];
}

function changed(slide: number, before: Placed, after: Placed): Difference[] {
  const pair = { slide, before: before.shown, after: after.shown };
  if (before.shown.printed !== after.shown.printed) return [{ kind: 'figure-value', ...pair }];
  if (before.shown.period !== after.shown.period) return [{ kind: 'figure-period', ...pair }];
  return before.shown.vintage === after.shown.vintage ? [] : [{ kind: 'figure-vintage', ...pair }];
}

/** A later publication is told once of an observation, and not where what it changed is told already. */
function withoutEcho(differences: readonly Difference[]): Difference[] {
  const told = new Set<string>();
  const about = ({ name, period }: ShownFigure) => `${name} ${period}`;
  for (const each of differences) if (each.kind === 'figure-value') told.add(about(each.after));
  return differences.filter((each) => {
    if (each.kind !== 'figure-vintage') return true;
    if (told.has(about(each.after))) return false;
    told.add(about(each.after));
    return true;
  });
}

/** Every figure of the slide once, however often it stands there; values first. */
function placed({ slide, deck }: { slide: Slide; deck: Deck }): Placed[] {
  const figures = new Map<string, Placed>();
  const shown = figuresOfSlide(slide);
  const isValue = ({ facet }: { facet: Facet }) => facet === 'value';
  for (const { observationId, facet } of [...shown.filter(isValue), ...shown.filter((each) => !isValue(each))]) {
    const snapshot = deck.snapshots[observationId];
    if (snapshot === undefined) continue;
    const key = `${observationId} ${facet}`;
    const series = `${snapshot.indicatorId} ${snapshot.area.code} ${facet}`;
    figures.set(key, { key, series, snapshot, shown: shownFigure(snapshot, facet, deck.language) });
  }
  return [...figures.values()];
}

function shownFigure(snapshot: ObservationSnapshot, facet: Facet, language: Deck['language']): ShownFigure {
  const printed = printFigure(snapshot, facet, { unit: true, sign: 'plus' }, language);
  const { name } = snapshot.area;
  return {
    name: `${name}${language === 'en' && name !== '' ? ' ' : ''}${snapshot.shortName || snapshot.indicatorName}`,
    period: printPeriodOf(snapshot, language),
    printed: printed ?? '—',
    vintage: snapshot.vintage,
  };
}

function byName(kind: 'figures-added' | 'figures-removed', slide: number, figures: readonly Placed[]): Difference[] {
  const names = [...new Set(figures.map(({ shown }) => shown.name))];
  return names.map((name) => ({
    kind,
    slide,
    name,
    figures: figures.flatMap(({ shown }) => (shown.name === name ? [shown] : [])),
  }));
}
