import { IconChartBar, IconId, IconTable, type TablerIcon } from '@tabler/icons-react';

/** What indicators can become on a slide; `label` names it for one of them. */
export const insertActions = [
  { action: 'card', icon: IconId, label: 'data.insertCardOf' },
  { action: 'chart', icon: IconChartBar, label: 'data.insertChartOf' },
  { action: 'table', icon: IconTable, label: 'data.insertTableOf' },
] as const satisfies readonly { action: string; icon: TablerIcon; label: string }[];
