import { unzipSync, type Zippable, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import type { ChartSpec } from '#core/scene/chart-spec.ts';

const fixedTime = new Date(Date.UTC(2000, 0, 1, 12));

/**
 * The workbook behind a chart ("edit data" in PowerPoint): categories in column A, a series a column, numbers typed and
 * formatted, gaps as empty cells. Cells lie where the chart's references point (Sheet1!$A$2, $B$1, $B$2 …).
 */
export async function chartWorkbook(spec: ChartSpec): Promise<Uint8Array> {
  const header = ['', ...spec.series.map((series) => series.name)];
  const rows = spec.categories.map((category, index) => [
    category,
    ...spec.series.map((series) => series.points[index]?.value ?? null),
  ]);
  const workbook = await writeXlsx({
    properties: { created: fixedTime, modified: fixedTime },
    sheets: [
      {
        name: 'Sheet1',
        columns: [{ width: 28 }, ...spec.series.map(() => ({ width: 16, numFmt: spec.labelFormat }))],
        rows: [header, ...rows],
      },
    ],
  });
  return packedAt(workbook, fixedTime);
}

/** Packs the workbook again with one time for all parts, so that the same chart is the same file. */
function packedAt(workbook: Uint8Array, mtime: Date): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(workbook))) files[name] = [bytes, { level: 6, mtime }];
  return zipSync(files);
}
