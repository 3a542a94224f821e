const mostRecent = 20;
const mostDays = 60;

/** Which versions stay, by their times in milliseconds: the last twenty, and the last one of each of sixty days. */
export function keptVersions(times: readonly number[]): ReadonlySet<number> {
  const newestFirst = [...times].sort((left, right) => right - left);
  const lastOfDay = new Map<string, number>();
  for (const time of newestFirst) {
    const day = new Date(time).toDateString();
    if (!lastOfDay.has(day)) lastOfDay.set(day, time);
  }
  return new Set([...newestFirst.slice(0, mostRecent), ...[...lastOfDay.values()].slice(0, mostDays)]);
}
