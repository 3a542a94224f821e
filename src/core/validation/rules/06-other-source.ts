import type { CheckedObservation } from '../checked-observation.ts';
import { push } from '../groups.ts';
import { roundsEqual } from '../rounds-equal.ts';
import type { BatchRule } from '../rule.ts';
import { nameOf, said, say, figureOf } from '../sentences.ts';

/** The same figure from another source is second evidence when it rounds to the same number, and a conflict when not. */
export const otherSource = {
  number: 6,
  severity: 'warning',
  scope: 'batch',
  title: { 'zh-CN': '不同来源的同一数据相互一致', en: 'Sources agree on a figure' },
  *check({ series, current }) {
    for (const points of series.values()) {
      const seen = new Map<string, CheckedObservation[]>();
      for (const point of points) {
        if (point.period === 'unknown' || point.value === null) continue;
        const known = seen.get(point.period) ?? [];
        push(seen, point.period, point);
        const stored = known.length === 0 ? current(point) : null;
        const other = (stored === null ? known : [stored]).find((candidate) => conflicts(point, candidate));
        if (other === undefined) continue;
        const [name, value, otherValue] = [nameOf(point), figureOf(point), figureOf(other)];
        yield {
          about: point,
          ...said(
            say(
              `${name['zh-CN']}为${value['zh-CN']}，${publisherOf(other, '另一来源')}为${otherValue['zh-CN']}，两者不一致。`,
              `${name.en} is ${value.en}, but ${otherValue.en} in ${publisherOf(other, 'another source')}.`,
            ),
            say(
              '请判明是修订、更正，还是统计口径不同。',
              'Decide whether it is a revision, a correction or another scope.',
            ),
          ),
        };
      }
    }
  },
} as const satisfies BatchRule;

function conflicts(point: CheckedObservation, other: CheckedObservation): boolean {
  if (point.value === null || other.value === null || point.value === other.value) return false;
  if (point.source?.id === other.source?.id || foresees(point) !== foresees(other)) return false;
  return !roundsEqual(point.value, other.value);
}

// A target or a forecast isn't in conflict with what came of it.
function foresees({ status }: CheckedObservation): boolean {
  return status === 'plan' || status === 'forecast';
}

function publisherOf({ source }: CheckedObservation, unknown: string): string {
  return source === null || source.publisher === '' ? unknown : source.publisher;
}
