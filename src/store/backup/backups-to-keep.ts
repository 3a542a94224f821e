const newest = 10;
const days = 14;
const months = 12;

/**
 * Which backups stay: the newest ten, the last of each of the past fourteen days and of each of the past twelve months,
 * today and this month included. Local time; ones from the future (a clock was wrong) stay. Newest first.
 */
export function backupsToKeep(dates: readonly Date[], now: Date): Date[] {
  const sorted = [...dates].sort((left, right) => right.getTime() - left.getTime());
  const firstDay = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days + 1);
  const firstMonth = new Date(now.getFullYear(), now.getMonth() - months + 1, 1);
  const lastOf = (since: Date, periodOf: (date: Date) => string) => {
    const seen = new Set<string>();
    return sorted.filter((date) => {
      const period = periodOf(date);
      if (date < since || seen.has(period)) return false;
      seen.add(period);
      return true;
    });
  };
  const kept = new Set([
    ...sorted.slice(0, newest),
    ...sorted.filter((date) => date > now),
    ...lastOf(firstDay, (date) => date.toDateString()),
    ...lastOf(firstMonth, (date) => `${date.getFullYear()}-${date.getMonth()}`),
  ]);
  return sorted.filter((date) => kept.has(date));
}
