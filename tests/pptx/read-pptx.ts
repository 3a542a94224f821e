import { strFromU8, unzipSync } from 'fflate';
import { parseXml, childrenOf, descendants, type Document, type Element } from './xml.ts';

/** Reads a PPTX as python-pptx would: slides in order with texts and charts, chart values beside their workbook's cells. */
export type ReadChart = {
  part: string;
  kind: string;
  categories: string[];
  series: { index: number; name: string; values: (number | null)[] }[];
  workbook: (string | number | null)[][];
  /** Every reference into the workbook: what the chart keeps of it, and what its cells hold. */
  references: { formula: string; cached: (string | null)[]; cells: (string | number | null)[] }[];
};
export type ReadSlide = {
  texts: string[];
  title: string;
  charts: ReadChart[];
  pictures: number;
  notes: string;
  shapeIds: string[];
  shapes: { name: string; alt: string | null }[];
};
export type ReadPptx = {
  slides: ReadSlide[];
  sections: { name: string; slides: number }[];
  paths: string[];
  xml: (path: string) => Document;
};

export function readPptx(bytes: Uint8Array): ReadPptx {
  const parts = unzipSync(bytes);
  const xml = (path: string) => parseXml(strFromU8(parts[path] ?? new Uint8Array()));
  const presentation = xml('ppt/presentation.xml');
  const targets = relationships(parts, 'ppt/presentation.xml');
  const paths = descendants(presentation, 'p:sldId').map((each) => targets.get(each.getAttribute('r:id') ?? '') ?? '');
  return {
    slides: paths.map((path) => readSlide(parts, path)),
    sections: descendants(presentation, 'p14:section').map((section) => ({
      name: section.getAttribute('name') ?? '',
      slides: descendants(section, 'p14:sldId').length,
    })),
    paths: Object.keys(parts),
    xml,
  };
}

function readSlide(parts: Record<string, Uint8Array>, path: string): ReadSlide {
  const slide = parseXml(strFromU8(parts[path] ?? new Uint8Array()));
  const targets = relationships(parts, path);
  const title = descendants(slide, 'p:sp').find((shape) =>
    descendants(shape, 'p:ph').some((each) => each.getAttribute('type') === 'title'),
  );
  const notes = [...targets.values()].find((target) => target.includes('notesSlides'));
  return {
    texts: descendants(slide, 'a:p').map(textOf),
    title: title === undefined ? '' : descendants(title, 'a:p').map(textOf).join(''),
    charts: [...targets.values()]
      .filter((target) => target.includes('/charts/'))
      .map((target) => readChart(parts, target)),
    pictures: descendants(slide, 'p:pic').length,
    notes:
      notes === undefined
        ? ''
        : // Without the notes page's own number, which is a field.
          descendants(parseXml(strFromU8(parts[notes] ?? new Uint8Array())), 'a:p')
            .map((paragraph) => descendants(paragraph, 'a:r').map(textOf).join(''))
            .join('\n')
            .trim(),
    shapeIds: descendants(slide, 'p:cNvPr').map((each) => each.getAttribute('id') ?? ''),
    shapes: descendants(slide, 'p:cNvPr').map((each) => ({
      name: each.getAttribute('name') ?? '',
      alt: each.getAttribute('descr'),
    })),
  };
}

function readChart(parts: Record<string, Uint8Array>, path: string): ReadChart {
  const chart = parseXml(strFromU8(parts[path] ?? new Uint8Array()));
  const workbook = [...relationships(parts, path).values()].find((target) => target.endsWith('.xlsx')) ?? '';
  const [area] = descendants(chart, 'c:plotArea');
  const series = descendants(chart, 'c:ser');
  const archive = parts[workbook];
  const sheet = archive === undefined ? [] : readSheet(unzipSync(archive));
  return {
    part: path,
    kind:
      area === undefined ? '' : (childrenOf(area).find((each) => each.localName?.endsWith('Chart'))?.localName ?? ''),
    ...(descendants(chart, 'c:yVal').length > 0 ? pointsIn(series, sheet) : seriesIn(series)),
    workbook: sheet,
    references: [...descendants(chart, 'c:numRef'), ...descendants(chart, 'c:strRef')].map((each) => {
      const formula = descendants(each, 'c:f')[0]?.textContent ?? '';
      return { formula, cached: points(each), cells: cellsAt(sheet, formula) };
    }),
  };
}

function seriesIn(series: readonly Element[]): Pick<ReadChart, 'categories' | 'series'> {
  return {
    categories: series[0] === undefined ? [] : cached(series[0], 'cat').map((value) => value ?? ''),
    series: series.map((each) => ({
      index: indexOf(each),
      name: descendants(each, 'c:tx').flatMap((text) => descendants(text, 'c:v'))[0]?.textContent ?? '',
      values: cached(each, 'val').map((value) => (value === null ? null : Number(value))),
    })),
  };
}

/**
 * A scatter chart's measures: each point is a series of its own, with its row of the workbook. A category that lacks a measure
 * has no point, and its figures stand in the workbook alone.
 */
function pointsIn(points: readonly Element[], sheet: ReadChart['workbook']): Pick<ReadChart, 'categories' | 'series'> {
  const [header = [], ...rows] = sheet;
  const names = ['xVal', 'yVal', 'bubbleSize'] as const;
  return {
    categories: rows.map(([name]) => String(name ?? '')),
    series: header.slice(1).map((name, index) => ({
      index,
      name: String(name),
      values: rows.map((row, at) => {
        const point = points.find((each) => indexOf(each) === at);
        const measure = names[index];
        const value = point === undefined || measure === undefined ? row[index + 1] : cached(point, measure)[0];
        return value === null || value === undefined ? null : Number(value);
      }),
    })),
  };
}

function indexOf(series: Element): number {
  return Number(
    childrenOf(series)
      .find((one) => one.localName === 'idx')
      ?.getAttribute('val'),
  );
}

/** Cells of a reference such as Sheet1!$B$2:$B$7, row by row. */
function cellsAt(sheet: ReadChart['workbook'], formula: string): (string | number | null)[] {
  const corners = [...formula.replace(/^.*!/, '').matchAll(/\$([A-Z]+)\$(\d+)/g)].map((each) => ({
    column: columnOf(each[1] ?? 'A'),
    row: Number(each[2]) - 1,
  }));
  const [from] = corners;
  const to = corners.at(-1);
  if (from === undefined || to === undefined) return [];
  const upTo = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return upTo(from.row, to.row).flatMap((row) =>
    upTo(from.column, to.column).map((column) => sheet[row]?.[column] ?? null),
  );
}

/** A is 0, AA is 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cached(series: Element, name: 'cat' | 'val' | 'xVal' | 'yVal' | 'bubbleSize'): (string | null)[] {
  const [holder] = descendants(series, `c:${name}`);
  return holder === undefined ? [] : points(holder);
}

function points(holder: Element): (string | null)[] {
  const count = Number(descendants(holder, 'c:ptCount')[0]?.getAttribute('val') ?? 0);
  const known = new Map(
    descendants(holder, 'c:pt').map((point) => [
      Number(point.getAttribute('idx')),
      descendants(point, 'c:v')[0]?.textContent ?? '',
    ]),
  );
  return Array.from({ length: count }, (_, index) => known.get(index) ?? null);
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function readSheet(parts: Record<string, Uint8Array>): (string | number | null)[][] {
  const text = (path: string) => parseXml(strFromU8(parts[path] ?? new Uint8Array()));
  const all = (node: Document | Element, name: string) => [...node.getElementsByTagNameNS(spreadsheet, name)];
  const shared =
    parts['xl/sharedStrings.xml'] === undefined
      ? []
      : all(text('xl/sharedStrings.xml'), 'si').map((each) => each.textContent ?? '');
  const sheet = Object.keys(parts).find((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path)) ?? '';
  return all(text(sheet), 'row').map((row) => {
    const cells: (string | number | null)[] = [];
    for (const cell of all(row, 'c')) {
      const column = columnOf((cell.getAttribute('r') ?? 'A').replace(/\d/g, ''));
      const value = all(cell, 'v')[0]?.textContent ?? all(cell, 't')[0]?.textContent ?? null;
      const type = cell.getAttribute('t');
      while (cells.length < column) cells.push(null);
      cells.push(
        value === null
          ? null
          : type === 's'
            ? (shared[Number(value)] ?? null)
            : type === 'inlineStr' || type === 'str'
              ? value
              : Number(value),
      );
    }
    return cells;
  });
}

function relationships(parts: Record<string, Uint8Array>, path: string): Map<string, string> {
  const slash = path.lastIndexOf('/');
  const file = parts[`${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`];
  if (file === undefined) return new Map();
  const folder = path.slice(0, slash).split('/');
  return new Map(
    descendants(parseXml(strFromU8(file)), 'rel:Relationship').map((each) => {
      const target = each.getAttribute('Target') ?? '';
      const steps = target.startsWith('/') ? [] : [...folder];
      for (const step of target.replace(/^\//, '').split('/')) {
        if (step === '..') steps.pop();
        else steps.push(step);
      }
      return [each.getAttribute('Id') ?? '', steps.join('/')];
    }),
  );
}

function textOf(paragraph: Element): string {
  return descendants(paragraph, 'a:t')
    .map((each) => each.textContent ?? '')
    .join('');
}
