import type { ChartSpec } from '#core/scene/chart-spec.ts';
import type { ChartNode, Scene } from '#core/scene/scene.ts';
import type { ColourMarkers } from '../colour-markers.ts';
import { createPackage, type OfficePackage } from '../package/package.ts';
import type { Parts } from '../package/library-parts.ts';
import { relationships } from '../package/relationships.ts';
import { type Element, descendants } from '../package/xml.ts';
import type { PptxInput } from '../pptx-input.ts';
import { type ChartWorkbooks, createChartWorkbooks } from './chart-workbook.ts';
import { addFigureMap, type ShapeIds } from './figure-map.ts';
import { mendChart } from './mend-chart.ts';
import { mendColours } from './mend-colours.ts';
import { mendLayouts } from './mend-layouts.ts';
import { mendNotesTheme } from './mend-notes-theme.ts';
import { mendNotes } from './mend-notes.ts';
import { mendPartNames } from './mend-part-names.ts';
import { mendPresentation } from './mend-presentation.ts';
import { mendProperties } from './mend-properties.ts';
import { mendSlide } from './mend-slide.ts';
import { mendTheme } from './mend-theme.ts';

/** PptxGenJS's package, mended part by part; `progress` after each slide, `cancelled` is asked before each. */
export async function postProcess(
  parts: Parts,
  input: PptxInput,
  markers: ColourMarkers,
  progress: (done: number) => void,
  cancelled: () => boolean,
): Promise<Uint8Array | null> {
  const file = createPackage(parts);
  mendPartNames(file);
  const numbers = new Map(input.scenes.map((scene, index) => [scene.slideId, index + 1]));
  mendTheme(file, input.theme);
  mendNotesTheme(file);
  const shapes: ShapeIds[] = [];
  const workbooks = createChartWorkbooks(chartsOf(input.scenes));
  for (const [index, scene] of input.scenes.entries()) {
    if (cancelled()) return null;
    const path = `ppt/slides/slide${index + 1}.xml`;
    await mendCharts(file, path, scene, markers, workbooks);
    shapes.push(mendSlide(file, path, scene, numbers));
    mendColours(file.document(path), markers);
    mendNotes(file, path, scene);
    file.settle(path);
    progress(index + 1);
  }
  mendLayouts(file, input, markers);
  mendPresentation(file, input);
  addFigureMap(file, input, shapes);
  mendProperties(file, input);
  return file.write();
}

async function mendCharts(
  file: OfficePackage,
  path: string,
  scene: Scene,
  markers: ColourMarkers,
  workbooks: ChartWorkbooks,
): Promise<void> {
  const charts = new Map(scene.nodes.flatMap((node) => (node.kind === 'chart' ? [[node.id, node] as const] : [])));
  if (charts.size === 0) return;
  const targets = relationships(file, path);
  for (const frame of descendants(file.document(path), 'p:graphicFrame')) {
    const name = descendants(frame, 'p:cNvPr')[0]?.attribs.name ?? '';
    const node = charts.get(name);
    const part = node === undefined ? undefined : targets.get(chartRelationship(frame))?.target;
    if (node === undefined || part === undefined) continue;
    mendChart(file.document(part), node.spec, scene.language);
    mendColours(file.document(part), markers);
    file.settle(part);
    await mendWorkbook(file, part, node, workbooks);
  }
}

function chartRelationship(frame: Element): string {
  const [chart] = descendants(frame, 'c:chart');
  return chart?.attribs['r:id'] ?? '';
}

async function mendWorkbook(
  file: OfficePackage,
  chartPart: string,
  node: ChartNode,
  workbooks: ChartWorkbooks,
): Promise<void> {
  for (const { target } of relationships(file, chartPart).values()) {
    if (target.endsWith('.xlsx')) file.put(target, await workbooks(node.spec));
  }
}

function chartsOf(scenes: readonly Scene[]): ChartSpec[] {
  return scenes.flatMap(({ nodes }) => nodes.flatMap((node) => (node.kind === 'chart' ? [node.spec] : [])));
}
