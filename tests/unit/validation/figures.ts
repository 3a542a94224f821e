import { readFileSync } from 'node:fs';
import { areaOf } from '#core/indicators/area.ts';
import { decimalOf } from '#core/indicators/facets.ts';
import { parseUnit } from '#core/indicators/unit.ts';
import type { CheckedIndicator, CheckedObservation, CheckedSource } from '#core/validation/checked-observation.ts';
import type { Finding } from '#core/validation/finding.ts';
import { type RulesInput, runRules } from '#core/validation/run-rules.ts';

type Facts = Partial<Omit<CheckedObservation, 'indicator' | 'area' | 'source'>> & {
  id?: string; // of the indicator
  name?: string;
  about?: Partial<CheckedIndicator>;
  areaCode?: string;
  areaName?: string;
  validFrom?: string;
  validTo?: string;
  known?: boolean;
  words?: string; // quoted from a text
  source?: Partial<CheckedSource> | null;
};

/** A figure of a table of 2020 in 韶关; with `words` a figure of a text. */
export function figure(facts: Facts = {}): CheckedObservation {
  const { id = 'gdp', name = '地区生产总值', about = {}, areaCode = '440200', words, source, ...rest } = facts;
  const { areaName, validFrom = null, validTo = null, known = true, ...observed } = rest;
  const [value, unit, period] = [rest.value ?? null, rest.unit ?? '亿元', rest.period ?? '2020'];
  const parsedUnit = rest.parsedUnit ?? parseUnit(unit);
  const number = value === null ? null : (decimalOf(value)?.toNumber() ?? null);
  return {
    period,
    periodBasis: 'printed',
    value,
    unit,
    qualifier: 'exact',
    status: 'normal',
    growth: null,
    change: null,
    ranks: [],
    note: '',
    place: null,
    indicator: {
      ...{
        id,
        name,
        kind: 'flow',
        quantity: parsedUnit?.quantity ?? null,
        decimals: null,
        minimum: null,
        maximum: null,
      },
      ...{ nextRelease: null, numeratorId: null, denominatorId: null, factor: null },
      ...about,
    },
    area: { code: areaCode, name: areaName ?? areaOf(areaCode)?.name ?? areaCode, known, validFrom, validTo },
    parsedUnit,
    number,
    base: number === null || parsedUnit === null ? null : number * 10 ** parsedUnit.multiplier,
    breakdown: '',
    seriesKey: [id, areaCode, unit, rest.breakdown ?? ''].join('|'),
    cellText: words === undefined ? (value ?? '') : null,
    headerUnit: null,
    quote: words === undefined ? null : { text: words, start: 0, end: words.length },
    source: source === null ? null : { ...bulletin, body: words ?? null, ...source },
    ...observed,
  };
}

export const bulletin: CheckedSource = {
  id: 'briefing',
  publisher: '澎湃新闻·澎湃号·政务',
  datePublished: '2021-04-12',
  body: null,
};

/** What the store holds, as the engine asks for it. */
export function inputOf(
  incoming: readonly CheckedObservation[],
  stored: readonly CheckedObservation[] = [],
  today = '2021-04-12',
): RulesInput {
  const series = new Map<string, CheckedObservation[]>();
  for (const point of stored) series.set(point.seriesKey, [...(series.get(point.seriesKey) ?? []), point]);
  return {
    incoming,
    stored: series,
    storedPeriods: new Map([...series].map(([key, points]) => [key, points.map(({ period }) => period)])),
    current: ({ seriesKey, period }) => series.get(seriesKey)?.find((point) => point.period === period) ?? null,
    today,
  };
}

export function findingsOf(
  rule: number,
  incoming: readonly CheckedObservation[],
  stored: readonly CheckedObservation[] = [],
  today?: string,
): Finding[] {
  return runRules(inputOf(incoming, stored, today)).filter((finding) => finding.rule === rule);
}

type Row = { id: string; name: string; area: string; period: string; value: string; unit: string };

/** The rows of resources/sample/series.csv: GDP of China, its sectors and of Guangdong, 2015–2024. */
export const sampleSeries: readonly Row[] = readFileSync(
  new URL('../../../resources/sample/series.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [id = '', name = '', area = '', , period = '', value = '', unit = ''] = line.split(',');
    return { id, name, area, period, value, unit };
  });

export function sampleFigures(wanted: (row: Row) => boolean = () => true): CheckedObservation[] {
  return sampleSeries
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => wanted(row))
    .map(({ row: { area, ...row }, index }) =>
      figure({
        ...row,
        areaCode: area,
        place: { sheet: '', row: index + 2, column: 6 },
        source: { id: 'nbs-annual', publisher: '国家统计局', datePublished: '' },
      }),
    );
}
