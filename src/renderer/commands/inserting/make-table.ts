import type { Deck, Run, TableBlock } from '#core/deck/deck.ts';
import type { Facet, ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';

export type MadeTable = { block: TableBlock; snapshots: ObservationSnapshot[] };

const mostRows = 12;
const words: Record<Deck['language'], { area: string; period: string; value: string; growth: string }> = {
  'zh-CN': { area: '地区', period: '时间', value: '数值', growth: '增速' },
  en: { area: 'Area', period: 'Period', value: 'Value', growth: 'Growth' },
};

/** Observations of one indicator as rows, newest first; every number is a figure. Growth has a column when it is known. */
export function makeTable(
  observations: readonly ObservationSnapshot[],
  language: Deck['language'],
  id: string,
): MadeTable | null {
  const rows = [...observations]
    .sort((left, right) => right.period.localeCompare(left.period) || left.area.code.localeCompare(right.area.code))
    .slice(0, mostRows);
  const [first] = rows;
  if (first === undefined) return null;
  const growth = rows.some((row) => row.growth !== null);
  const { area, period, value, growth: growthWord } = words[language];
  return {
    snapshots: rows,
    block: {
      kind: 'table',
      id,
      header: [area, period, value, ...(growth ? [growthWord] : [])],
      numeric: [false, false, true, ...(growth ? [true] : [])],
      rows: rows.map((row) => [
        say(row.area.name),
        say(printPeriodOf(row, language)),
        row.value === null ? [] : figure(row, 'value'),
        ...(growth ? [row.growth === null ? [] : figure(row, 'growth')] : []),
      ]),
    },
  };
}

function say(text: string): Run[] {
  return [{ kind: 'words', text }];
}

function figure(observation: ObservationSnapshot, facet: Facet): Run[] {
  return [{ kind: 'figure', figure: { observationId: observation.id, facet }, format: { unit: true, sign: 'arrow' } }];
}
