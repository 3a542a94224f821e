import { writeXlsx } from 'hucre/xlsx';
import type { ChartSpec } from '#core/scene/chart-spec.ts';

/**
 * The workbook behind a chart ("edit data" in PowerPoint): categories in column A, a series a column, numbers typed and
 * formatted, gaps as empty cells. Cells lie where the chart's references point (Sheet1!$A$2, $B$1, $B$2 …).
 */
export function chartWorkbook(spec: ChartSpec): Promise<Uint8Array> {
  const header = ['', ...spec.series.map((series) => series.name)];
  const rows = spec.categories.map((category, index) => [
    category,
    ...spec.series.map((series) => series.points[index]?.value ?? null),
  ]);
  return writeXlsx({
    sheets: [
      {
        name: 'Sheet1',
        columns: [{ width: 28 }, ...spec.series.map(() => ({ width: 16, numFmt: spec.labelFormat }))],
        rows: [header, ...rows],
      },
    ],
  });
}
