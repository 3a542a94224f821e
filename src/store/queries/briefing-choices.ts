import type { BriefingChoices } from '#contract/indicator-contract.ts';
import { comparePeriods, readPeriod } from '#core/indicators/sdmx-period.ts';
import type { StoreDatabase } from '../connect.ts';

// Areas above a city are there for comparison, unless the store holds nothing else.
const contextLevels = ['country', 'province', 'group'];

/**
 * What a briefing can be about: areas with the most indicators first, the periods printed for them newest first, and
 * the topics that have indicators.
 */
export async function briefingChoices(database: StoreDatabase): Promise<BriefingChoices> {
  const withData = await database
    .selectFrom('series')
    .innerJoin('area', 'area.code', 'series.area_code')
    .select(({ fn }) => [
      'area.code',
      'area.name',
      'area.level',
      fn.count<number>('series.indicator_id').distinct().as('indicators'),
    ])
    .groupBy(['area.code', 'area.name', 'area.level'])
    .orderBy('indicators', 'desc')
    .orderBy('area.code')
    .execute();
  const own = withData.filter((area) => !contextLevels.includes(area.level));
  const areas = own.length > 0 ? own : withData;

  const periods = await database
    .selectFrom('observation')
    .innerJoin('series', 'series.id', 'observation.series_id')
    .select('observation.period')
    .distinct()
    .where('observation.is_current', '=', 1)
    .where('observation.period_basis', '=', 'printed')
    .where(
      'series.area_code',
      'in',
      areas.map((area) => area.code),
    )
    .execute();

  const topics = await database
    .selectFrom('topic')
    .selectAll()
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('indicator').select('indicator.id').whereRef('indicator.topic_id', '=', 'topic.id')),
    )
    .orderBy('sort')
    .execute();

  return {
    areas: areas.map(({ code, name }) => ({ code, name })),
    periods: periods
      .map((row) => row.period)
      .filter((period) => isReportingPeriod(period))
      .sort((left, right) => comparePeriods(right, left)),
    topics: topics.map((topic) => ({ id: topic.id, nameZh: topic.name_zh, nameEn: topic.name_en })),
  };
}

/** Years, halves, quarters and months; spans of years belong to the briefing of a year in them. */
function isReportingPeriod(text: string): boolean {
  const kind = readPeriod(text)?.kind ?? 'unknown';
  return kind !== 'unknown' && kind !== 'years';
}
