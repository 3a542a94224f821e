import type { OfficePackage } from '../package/package.ts';

/**
 * PptxGenJS counts charts over the life of the process, so the same deck would give other part names at each export.
 * Numbers them from 1 again. A new number is never above the old one, so in rising order none is overwritten.
 */
export function mendPartNames(file: OfficePackage): void {
  const charts = file
    .paths()
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .map(Number)
    .sort((left, right) => left - right);
  const names = charts.flatMap((old, index): [string, string][] => {
    const fresh = index + 1;
    return old === fresh
      ? []
      : [
          [
            `ppt/embeddings/Microsoft_Excel_Worksheet${old}.xlsx`,
            `ppt/embeddings/Microsoft_Excel_Worksheet${fresh}.xlsx`,
          ],
          [`ppt/charts/chart${old}.xml`, `ppt/charts/chart${fresh}.xml`],
        ];
  });
  if (names.length > 0) file.rename(new Map(names));
}
