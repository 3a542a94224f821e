import type { ChartKind } from '#core/scene/chart-spec.ts';
import type { ChartKindDefinition } from './chart-input.ts';
import { area } from './kinds/area.ts';
import { bar } from './kinds/bar.ts';
import { column } from './kinds/column.ts';
import { combo } from './kinds/combo.ts';
import { doughnut } from './kinds/doughnut.ts';
import { line } from './kinds/line.ts';
import { pie } from './kinds/pie.ts';
import { stackedColumn } from './kinds/stacked-column.ts';

/** All chart kinds, in the order a person is offered them. */
export const chartKindDefinitions: Readonly<Record<ChartKind, ChartKindDefinition>> = {
  column,
  bar,
  line,
  area,
  'stacked-column': stackedColumn,
  combo,
  pie,
  doughnut,
};
