/** What a backup's file name says: indicators-2026-05-14-093005-186.db, local time and the number of current figures. */
export type BackupName = { at: Date; observations: number | null };

export function backupName({ at, observations }: BackupName): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
  return `indicators-${day}-${time}${observations === null ? '' : `-${observations}`}.db`;
}

/** Null for a file that isn't a backup of ours; such files are neither listed nor removed. */
export function readBackupName(name: string): BackupName | null {
  const match = /^indicators-(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(\d\d)(?:-(\d+))?\.db$/.exec(name);
  if (match === null) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  return {
    at: new Date(year, month - 1, day, hour, minute, second),
    observations: match[7] === undefined ? null : Number(match[7]),
  };
}
