import type { Points } from '#core/geometry/geometry.ts';
import { type CategoryAxis, type ChartSpec, nameLeading } from '#core/scene/chart-spec.ts';
import { breakLines } from '#core/text/break-lines.ts';
import { officeCuts } from '#core/text/unbreakable.ts';
import type { TextMeasurer } from '#core/text/text-measurer.ts';
import { areTimes, widestOf } from './fit-labels.ts';

type Room = { each: Points; height: Points; size: Points }; // of one category, and for all lines of a name

const apart: Points = 4; // between names on one line
const filled = 0.96; // of a category's width, by lines of its name
const narrowest = 2.2; // em; lines of fewer characters are not read

/**
 * How the names of categories side by side are written: on a line each where they fit, times at intervals otherwise, other names
 * broken into lines. Names that take more lines than there is room for are left out, all of them, as programs that obey no
 * interval would print them across one another.
 */
export function categoryNames(names: readonly string[], room: Room, measurer: TextMeasurer): CategoryAxis {
  const { each, height, size } = room;
  const widest = widestOf(names, size, measurer);
  const whole = names.map((name) => (name === '' ? [] : [name]));
  if (areTimes(names))
    return { visible: true, labelEvery: Math.max(1, Math.ceil((widest + apart) / each)), names: whole };
  if (widest <= each - apart / 2) return { visible: true, labelEvery: 1, names: whole };
  const broken = names.map((name) => linesOf(name, each * filled, size, measurer));
  const fits = each >= size * narrowest && linesHigh(broken) * size * nameLeading <= height;
  return { visible: true, labelEvery: 1, names: fits ? broken : names.map(() => []) };
}

/** The names of categories one below another: on a line each, or in lines where they are too long and these have room. */
export function namesBeside(names: readonly string[], room: Room, measurer: TextMeasurer): CategoryAxis['names'] {
  const { each, height, size } = room;
  return names.map((name) => {
    const lines = widestOf([name], size, measurer) <= each ? [name] : linesOf(name, each, size, measurer);
    return name === '' ? [] : lines.length * size * nameLeading <= height ? lines : [name];
  });
}

/** Lines of the name that has most; 1 when there are none, as the axis keeps its distance. */
export function linesHigh(names: CategoryAxis['names']): number {
  return Math.max(1, ...names.map((lines) => lines.length));
}

/** Whether names of categories are left out of a chart because they have no room. */
export function leavesNamesOut({ categories, categoryAxis }: ChartSpec): boolean {
  return categoryAxis?.names.some((lines, at) => lines.length === 0 && categories[at] !== '') === true;
}

/** The lines of a name in a width; none of an empty one. */
export function linesOf(name: string, width: Points, size: Points, measurer: TextMeasurer): string[] {
  if (name === '') return [];
  const run = { text: name, size, bold: false, colour: { hex: '000000', slot: null }, figure: null, link: null };
  return breakLines([run], width, 'body', measurer, officeCuts[1]).map((line) =>
    line.runs
      .map(({ text }) => text)
      .join('')
      .trim(),
  );
}
