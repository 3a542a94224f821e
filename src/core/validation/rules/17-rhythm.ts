import type { CheckedObservation } from '../checked-observation.ts';
import { occurrencesOf, sentenceOf } from '../printed-numbers.ts';
import type { Located, SeriesRule } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

type Rhythm = 'year' | 'half' | 'quarter' | 'month' | 'months' | 'years';

const partOfYear =
  /(?:1|一)月?[-—–~～至](?:\d{1,2}|[二三四五六七八九十]{1,2})月|[上下]半年|前?[一二三四]季度|前[2-9\d]\d?个?月/g;
const wholeYear = /\d{4}年(?!\d|[上下前一二三四第])|全年|年末|年底|年度/g;

/** Sums of ten months are no year: 2020 beside them would look like a fall. */
export const rhythm = {
  number: 17,
  severity: 'error',
  scope: 'series',
  title: { 'zh-CN': '年度、季度、累计数据不混入同一序列', en: 'Years, quarters and sums within a year stay apart' },
  check(points) {
    const { kind } = points[0]?.indicator ?? { kind: 'stock' };
    if (kind === 'stock' || kind === 'duration') return []; // a level has a date, not a span
    const found = points.flatMap((point) => printedAsPart(point));
    if (points.every(({ period }) => period.length === 4)) return found;
    return [...found, ...mixed(points)];
  },
} as const satisfies SeriesRule;

function mixed(points: readonly CheckedObservation[]): Located[] {
  const counts = new Map<Rhythm, number>();
  for (const { period } of points) counts.set(rhythmOf(period), (counts.get(rhythmOf(period)) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  return points.flatMap((point) => {
    const own = rhythmOf(point.period);
    // January is the first sum of a year, and a sum of twelve months is the year.
    if (own === usual || /-01\/\d{4}-12$/.test(point.period)) return [];
    if (usual === 'months' && (point.period.endsWith('-01') || point.period.endsWith('-Q1'))) return [];
    return [told(point, '与序列中其他数据的频度不同', 'has another rhythm than the rest of its series')];
  });
}

/** A period of a whole year where the words say 1—10月. */
function printedAsPart(point: CheckedObservation): Located[] {
  if (point.period.length !== 4 || point.value === null) return [];
  const sentence = sentenceOf(point);
  const before =
    sentence === null
      ? undefined
      : occurrencesOf(sentence, point.value).find(({ after }) => !/^[年月]/.test(after))?.before;
  if (before === undefined) return [];
  const part = [...before.matchAll(partOfYear)].at(-1);
  const whole = [...before.matchAll(wholeYear)].at(-1);
  if (part === undefined || (whole !== undefined && whole.index > part.index)) return [];
  return [
    told(point, `在原文中是“${part[0]}”的数据，不是全年数据`, `is for “${part[0]}” in the text, not for the year`),
  ];
}

function rhythmOf(period: string): Rhythm {
  if (period.length === 4) return 'year';
  if (period.length === 9) return 'years';
  if (period.includes('/')) return 'months';
  if (period[5] === 'Q') return 'quarter';
  return period[5] === 'S' ? 'half' : 'month';
}

function told(about: CheckedObservation, zh: string, en: string): Located {
  const name = nameOf(about);
  return {
    about,
    ...said(
      say(`${name['zh-CN']}${zh}。`, `${name.en} ${en}.`),
      say(
        '请改正时期，按相应的累计或分期序列入库。',
        'Correct the period, so that it enters the series it belongs to.',
      ),
    ),
  };
}
