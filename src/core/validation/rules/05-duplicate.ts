import type { CheckedObservation } from '../checked-observation.ts';
import { push } from '../groups.ts';
import type { BatchRule, Located } from '../rule.ts';
import { nameOf, said, say } from '../sentences.ts';

export const duplicate = {
  number: 5,
  severity: 'error',
  scope: 'batch',
  title: { 'zh-CN': '同一来源的同一数据只入库一次', en: 'One source gives a figure once' },
  *check({ series }) {
    for (const points of series.values()) {
      const seen = new Map<string, CheckedObservation[]>();
      for (const point of points) {
        if (point.period === 'unknown' || point.source === null) continue;
        const first = seen.get(point.period)?.find((other) => other.source?.id === point.source?.id);
        push(seen, point.period, point);
        if (first !== undefined) yield told(point, first);
      }
    }
  },
} as const satisfies BatchRule;

// The same figure in a later file of the same source is no duplicate: the importer finds it unchanged.
function told(about: CheckedObservation, first: CheckedObservation): Located {
  const name = nameOf(about);
  const row = first.place?.row ?? null;
  const [zh, en] =
    row === null
      ? ['在同一来源中出现不止一次', 'comes more than once from the same source']
      : [`与第${row}行重复`, `repeats row ${row}`];
  return {
    about,
    ...said(
      say(`${name['zh-CN']}${zh}。`, `${name.en} ${en}.`),
      sameFacts(first, about)
        ? say('内容相同，可略去本条。', 'It says the same: leave it out.')
        : say('请合并为一条，或核对哪一条正确。', 'Merge the two, or find out which one is right.'),
    ),
  };
}

function sameFacts(left: CheckedObservation, right: CheckedObservation): boolean {
  return (
    left.value === right.value &&
    left.growth?.percent === right.growth?.percent &&
    left.change?.points === right.change?.points &&
    left.ranks.length === right.ranks.length &&
    left.ranks.every(({ rank, scope }, index) => {
      const other = right.ranks[index];
      return other?.rank === rank && other.scope === scope;
    })
  );
}
