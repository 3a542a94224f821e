import type { ChartPoint, ChartSeries, ChartSpec } from '#core/scene/chart-spec.ts';
import type { ChartNode, Scene, SceneLine, SceneNode, SceneRun, TextNode } from '#core/scene/scene.ts';
import type { Colour } from '#core/theme/theme.ts';

/** Made-up shapes and numbers; they claim nothing. */
export const red: Colour = { hex: 'B8412A', slot: 'accent1' };
export const pale: Colour = { hex: 'F6EEE6', slot: 'lt2' };
export const dark: Colour = { hex: '2B211D', slot: 'dk1' };
export const frame = { x: 100.5, y: 50.25, width: 400, height: 300 };

export function run(text: string, over: Partial<SceneRun> = {}): SceneRun {
  return { text, size: 16, bold: false, colour: dark, figure: null, link: null, ...over };
}

export function line(text: string, over: Partial<SceneLine> = {}): SceneLine {
  return { x: 110.5, baseline: 80.125, width: 100, runs: [run(text)], bullet: null, ...over };
}

export function textNode(over: Partial<TextNode> = {}): TextNode {
  return {
    kind: 'text',
    id: 'text',
    name: '正文',
    frame,
    role: 'body',
    alt: null,
    source: { slot: 'text', blockId: 'block' },
    figures: [],
    typeface: 'body',
    paragraphs: [],
    lines: [],
    verticalAlign: 'top',
    padding: { left: 0, top: 0, right: 0, bottom: 0 },
    ...over,
  };
}

export function point(value: number | null, text: string | null = null): ChartPoint {
  return { value, text, figure: value === null ? null : { observationId: `observation-${value}`, facet: 'value' } };
}

export function series(values: readonly (number | null)[], over: Partial<ChartSeries> = {}): ChartSeries {
  return {
    name: '系列',
    mark: 'column',
    points: values.map((value) => point(value)),
    colour: red,
    pointColours: null,
    hollow: null,
    dashed: false,
    labels: true,
    numberFormat: 'General',
    axis: 'first',
    ...over,
  };
}

export function chartSpec(over: Partial<ChartSpec> = {}): ChartSpec {
  return {
    kind: 'column',
    form: 'vertical',
    stacking: 'none',
    categories: ['甲', '乙', '丙', '丁'],
    series: [series([4, null, 2, -1])],
    valueAxis: {
      min: -2,
      max: 6,
      step: 2,
      numberFormat: '0',
      title: '个',
      titleAt: { x: 104, y: 80 },
      visible: true,
      gridlines: true,
    },
    secondAxis: null,
    acrossAxis: null,
    categoryAxis: { visible: true, labelEvery: 1, names: [['甲'], ['乙'], ['丙'], ['丁']] },
    legendColumns: 2,
    legend: 'none',
    labelPosition: 'outside',
    labelSize: 12,
    textColour: dark,
    mutedColour: dark,
    gridColour: pale,
    paperColour: { hex: 'FFFFFF', slot: 'lt1' },
    gap: 100,
    tickSize: 0,
    plot: { x: 140, y: 90, width: 320, height: 160 },
    ...over,
  };
}

export function chartNode(spec: ChartSpec): ChartNode {
  return {
    kind: 'chart',
    id: 'chart.chart',
    name: '图表',
    frame,
    role: 'chart',
    alt: '四类的数量',
    source: { slot: 'chart', blockId: 'block' },
    figures: [],
    spec,
  };
}

export function sceneOf(...nodes: SceneNode[]): Scene {
  return {
    slideId: 'slide',
    number: 1,
    sectionId: 'section',
    template: 'chart-takeaway',
    title: '',
    language: 'zh-CN',
    hidden: false,
    notes: '',
    background: pale,
    nodes,
  };
}
