import type { LikeNumbers } from '#contract/indicator-contract.ts';
import { lastNamed } from '#core/offered/named-near.ts';
import type { Candidate } from '#core/offered/offers.ts';
import type { StoreDatabase } from '../../connect.ts';
import { foldText } from '../fold-text.ts';
import { currentObservations, loadSnapshots } from '../load-snapshots.ts';
import { catalogueIndex } from './catalogue-index.ts';

const mostNamed = 300; // indicators a text may seem to name
const most = 80;

/**
 * Current figures that print one of these numbers, of indicators the text names and of the briefing's area. Looking through
 * all figures would take as long as there are many; a number whose name isn't there says little anyway.
 */
export async function figuresLike(database: StoreDatabase, { text, numbers, area }: LikeNumbers): Promise<Candidate[]> {
  const { indicators } = await catalogueIndex(database);
  const folded = foldText(text);
  const named = indicators
    .filter(({ names }) => names.some((name) => lastNamed(folded, name.folded) >= 0))
    .slice(0, mostNamed);
  const ids = named.map(({ id }) => id);
  const values = numbers.map((number) => Number(number));
  // Growth and changes are kept with their sign; a text says 下降 instead.
  const signed = numbers.flatMap((number) => [number, `-${number}`]);
  const rows = await currentObservations(database)
    .where((where) =>
      ids.length === 0
        ? where('series.area_code', '=', area)
        : where.or([where('series.area_code', '=', area), where('series.indicator_id', 'in', ids)]),
    )
    .where((where) =>
      where.or([
        where('observation.value_number', 'in', values),
        where('observation.growth_percent', 'in', signed),
        where('observation.change_points', 'in', signed),
      ]),
    )
    .limit(most)
    .execute();
  const names = new Map(named.map((indicator) => [indicator.id, indicator.names.map((name) => name.folded)]));
  const snapshots = await loadSnapshots(database, rows);
  return snapshots.map((snapshot) => ({ snapshot, names: names.get(snapshot.indicatorId) ?? [] }));
}
