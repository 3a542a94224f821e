import type { Said } from '#core/chart/chart-input.ts';
import type { Block, Deck } from '#core/deck/deck.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { firstBasis } from './chart-basis.ts';
import { mostSeries, withIndicator } from './chart-series.ts';
import { mostCards } from './choose-slot.ts';
import type { DropAction } from './drop-actions.ts';
import { makeCard } from './make-card.ts';
import { makeChart } from './make-chart.ts';
import { type About, makeComparison } from './make-comparison.ts';
import { makeComparisonTable } from './make-comparison-table.ts';
import { makeTable } from './make-table.ts';

/** An indicator with all its observations and the one that lists show of it. */
export type KnownIndicator = { latest: ObservationSnapshot; observations: readonly ObservationSnapshot[] };

/** A block ready to be placed; `left` says how many indicators found no room in it. Or why there is none. */
export type ReadyBlock =
  | { ok: true; block: Block; snapshots: readonly ObservationSnapshot[]; left: number }
  | { ok: false; reason: Said };

const onePoint: Said = { zh: '只有一个数据点，做不成图表', en: 'One data point makes no chart' };
const nothingAlike: Said = {
  zh: '与本图没有共同的地区和时间，或图表放不下更多系列',
  en: 'It shares no area and time with this chart, or the chart holds no more series',
};
const noFigures: Said = { zh: '没有可以列出的数据', en: 'There are no figures to list' };

/** What indicators become by an action; `old` is the block they join. */
export function blockOfIndicators(
  action: DropAction,
  indicators: readonly KnownIndicator[],
  old: Block | null,
  deck: Pick<Deck, 'language' | 'snapshots' | 'area' | 'period'>,
  id: string,
): ReadyBlock {
  const about: About = { language: deck.language, area: deck.area.code, period: deck.period };
  switch (action) {
    case 'card':
    case 'join-cards':
      return cards(indicators, old, deck.period, id);
    case 'add-series':
      return moreSeries(indicators, old, deck);
    case 'chart':
      return chart(indicators, about, id);
    case 'table':
      return table(indicators, about, id);
  }
}

function cards(indicators: readonly KnownIndicator[], old: Block | null, period: string, id: string): ReadyBlock {
  const before = old?.kind === 'key-figures' ? old : null;
  const room = mostCards - (before?.cards.length ?? 0);
  const shown = indicators.slice(0, room).map(({ latest }) => latest);
  const added = shown.map((latest) => makeCard(latest, period));
  const block: Block =
    before === null ? { kind: 'key-figures', id, cards: added } : { ...before, cards: [...before.cards, ...added] };
  return { ok: true, block, snapshots: shown, left: indicators.length - shown.length };
}

function chart(indicators: readonly KnownIndicator[], about: About, id: string): ReadyBlock {
  const [only, second] = indicators;
  if (only !== undefined && second === undefined) {
    // Of the area the list shows, so that what is dragged is what comes of it.
    const basis = firstBasis(only.observations, only.latest.area.code);
    const made = basis === null ? null : makeChart(only.observations, basis, about.language, { id });
    return made === null ? { ok: false, reason: onePoint } : { ok: true, ...made, left: 0 };
  }
  const taken = indicators.slice(0, mostSeries);
  const made = makeComparison(
    taken.map(({ observations }) => observations),
    about,
    id,
  );
  return made.ok ? { ...made, left: indicators.length - taken.length } : made;
}

function table(indicators: readonly KnownIndicator[], about: About, id: string): ReadyBlock {
  const [only, second] = indicators;
  if (only === undefined) return { ok: false, reason: noFigures };
  if (second === undefined) {
    const made = makeTable(only.observations, about.language, id);
    return made === null ? { ok: false, reason: noFigures } : { ok: true, ...made, left: 0 };
  }
  const latest = indicators.map((each) => each.latest);
  const observations = indicators.map((each) => each.observations);
  const made = makeComparisonTable(observations, latest, about, id);
  return { ok: true, ...made, left: 0 };
}

function moreSeries(
  indicators: readonly KnownIndicator[],
  old: Block | null,
  deck: Pick<Deck, 'snapshots'>,
): ReadyBlock {
  if (old?.kind !== 'chart') return { ok: false, reason: nothingAlike };
  let block = old;
  let known = deck.snapshots;
  const snapshots: ObservationSnapshot[] = [];
  for (const { observations } of indicators) {
    const more = block.series.length < mostSeries ? withIndicator(block, known, observations) : null;
    if (more === null) continue;
    block = more.block;
    snapshots.push(...more.snapshots);
    known = { ...known, ...Object.fromEntries(more.snapshots.map((each) => [each.id, each])) };
  }
  const added = block.series.length - old.series.length;
  if (added === 0) return { ok: false, reason: nothingAlike };
  return { ok: true, block, snapshots, left: indicators.length - added };
}
