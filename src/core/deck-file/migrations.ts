import { addUpDown } from './migrations/0001-add-up-down.ts';
import { addChartAdditions } from './migrations/0002-add-chart-additions.ts';
import { addCardSettings } from './migrations/0003-add-card-settings.ts';
import { addSplit } from './migrations/0004-add-split.ts';

export type Migration = {
  from: number;
  name: string;
  migrate: (deck: Record<string, unknown>) => Record<string, unknown>;
};

/** All steps in order; step n turns version n into n + 1. Released steps are never edited. */
export const migrations: readonly Migration[] = [
  { from: 1, name: '0001-add-up-down', migrate: addUpDown },
  { from: 2, name: '0002-add-chart-additions', migrate: addChartAdditions },
  { from: 3, name: '0003-add-card-settings', migrate: addCardSettings },
  { from: 4, name: '0004-add-split', migrate: addSplit },
];
