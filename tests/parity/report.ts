import type { LineDifference, PageParity } from './compare-pages.ts';

export const furthestAllowed = 2; // points

export function brokenOf({ differences }: PageParity): LineDifference[] {
  return differences.filter(({ what }) => what === 'broken');
}

/** The line that stands furthest from where it should, or ends so; null when all stand where they should. */
export function furthestOf({ differences }: PageParity): LineDifference | null {
  const [furthest = null] = [...differences].sort((first, second) => Math.abs(second.by) - Math.abs(first.by));
  return furthest;
}

export function badness(page: PageParity): number {
  const by = Math.abs(furthestOf(page)?.by ?? 0);
  return 1 - page.similarity + brokenOf(page).length * 0.05 + Math.min(by, 20) * 0.01;
}

/** A line a page: lines broken alike, the furthest in points, similarity, the first that differs. */
export function pageTable(pages: readonly PageParity[]): string {
  const rows = pages.map((page) => {
    const [broken, furthest] = [brokenOf(page), furthestOf(page)];
    const by = Math.abs(furthest?.by ?? 0);
    const first = broken[0]?.text ?? (by > furthestAllowed ? `${furthest?.what}: ${furthest?.text}` : '');
    return [
      `${page.deck} ${page.page}`.padEnd(18),
      page.template.padEnd(15),
      `${page.lines - broken.length}/${page.lines}`.padStart(7),
      by.toFixed(1).padStart(6),
      page.similarity.toFixed(3).padStart(6),
      first,
    ].join(' ');
  });
  return ['page               template          lines     pt   SSIM first that differs', ...rows].join('\n');
}

/** How often what differs, most frequent first; then how alike each kind of part is drawn, least first. */
export function causeTable(pages: readonly PageParity[]): string {
  const beyond = pages.flatMap((page) =>
    page.differences
      .filter(({ what, by }) => what === 'broken' || Math.abs(by) > furthestAllowed)
      .map((each) => ({ ...each, cause: `${each.holds}: ${each.what}`, page: `${page.deck} ${page.page}` })),
  );
  const causes = [...grouped(beyond, ({ cause }) => cause)]
    .sort(([, first], [, second]) => second.length - first.length)
    .map(([cause, all]) => {
      const worst = [...all].sort((first, second) => Math.abs(second.by) - Math.abs(first.by))[0];
      const by = worst?.what === 'broken' ? '' : `${worst?.by.toFixed(1)} pt`;
      return `${String(all.length).padStart(5)}  ${cause.padEnd(22)} ${by.padStart(9)}  ${worst?.page}: ${worst?.text}`;
    });
  const parts = pages.flatMap((page) =>
    page.parts.map((part) => ({ ...part, page: `${page.deck} ${page.page}`, whole: page.similarity })),
  );
  const kinds = [...grouped(parts, ({ kind }) => kind)]
    .map(([kind, all]) => {
      const sorted = [...all].sort((first, second) => first.similarity - second.similarity);
      const mean = all.reduce((sum, { similarity }) => sum + similarity, 0) / all.length;
      const line = `${String(all.length).padStart(5)}  ${kind.padEnd(30)} ${mean.toFixed(3)}  ${sorted[0]?.similarity.toFixed(3)}  ${sorted[0]?.page}`;
      return { mean, line };
    })
    .sort((first, second) => first.mean - second.mean)
    .map(({ line }) => line);
  return [
    'lines  what differs (over 2 pt)   worst',
    ...causes,
    '',
    'parts  what is drawn                   mean  least  SSIM within its frame',
    ...kinds,
  ].join('\n');
}

function grouped<Each>(all: readonly Each[], keyOf: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}
