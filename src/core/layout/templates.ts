import type { TemplateId } from '#core/deck/deck.ts';
import type { Template } from './layout-types.ts';
import { chartCards } from './templates/chart-cards.ts';
import { chartTakeaway } from './templates/chart-takeaway.ts';
import { closing } from './templates/closing.ts';
import { contents } from './templates/contents.ts';
import { cover } from './templates/cover.ts';
import { keyFigures } from './templates/key-figures.ts';
import { section } from './templates/section.ts';
import { sources } from './templates/sources.ts';
import { table } from './templates/table.ts';
import { textImage } from './templates/text-image.ts';
import { timeline } from './templates/timeline.ts';
import { twoCharts } from './templates/two-charts.ts';

/** All slide templates, in the order a person is offered them. */
export const templates: Readonly<Record<TemplateId, Template>> = {
  cover,
  contents,
  section,
  'key-figures': keyFigures,
  'chart-takeaway': chartTakeaway,
  'chart-cards': chartCards,
  'two-charts': twoCharts,
  table,
  'text-image': textImage,
  timeline,
  closing,
  sources,
};
