import type { ChartKind } from '#core/scene/chart-spec.ts';
import type { ChartKindDefinition } from './chart-input.ts';
import { area } from './kinds/area.ts';
import { bar } from './kinds/bar.ts';
import { beforeAfter } from './kinds/before-after.ts';
import { bubble } from './kinds/bubble.ts';
import { column } from './kinds/column.ts';
import { combo } from './kinds/combo.ts';
import { doughnut } from './kinds/doughnut.ts';
import { line } from './kinds/line.ts';
import { percentStackedColumn } from './kinds/percent-stacked-column.ts';
import { pie } from './kinds/pie.ts';
import { radar } from './kinds/radar.ts';
import { scatter } from './kinds/scatter.ts';
import { smallMultiples } from './kinds/small-multiples.ts';
import { stackedBar } from './kinds/stacked-bar.ts';
import { stackedColumn } from './kinds/stacked-column.ts';
import { target } from './kinds/target.ts';
import { waterfall } from './kinds/waterfall.ts';

/** All chart kinds, in the order a person is offered them. */
export const chartKindDefinitions: Readonly<Record<ChartKind, ChartKindDefinition>> = {
  column,
  bar,
  line,
  area,
  'stacked-column': stackedColumn,
  'percent-stacked-column': percentStackedColumn,
  'stacked-bar': stackedBar,
  waterfall,
  'before-after': beforeAfter,
  target,
  combo,
  'small-multiples': smallMultiples,
  scatter,
  bubble,
  radar,
  pie,
  doughnut,
};
