import { inset } from '#core/geometry/geometry.ts';
import { spacing } from '#core/theme/spacing.ts';
import { bodyFrame } from '../parts/furniture.ts';
import { rectangle } from '../parts/shapes.ts';
import { contentTemplate } from './content-template.ts';

const panelWidth = 280;
const panel = { ...bodyFrame, x: bodyFrame.x + bodyFrame.width - panelWidth, width: panelWidth };

export const chartTakeaway = contentTemplate(
  {
    id: 'chart-takeaway',
    nameZh: '图表与要点',
    nameEn: 'Chart with takeaway',
    slots: [
      {
        name: 'chart',
        accepts: ['chart', 'image', 'table'],
        nameZh: '图表',
        nameEn: 'Chart',
        frame: { ...bodyFrame, width: bodyFrame.width - panelWidth - 28 },
      },
      {
        name: 'text',
        accepts: ['text', 'key-figures'],
        nameZh: '要点',
        nameEn: 'Takeaway',
        frame: inset(panel, spacing.padding + 2),
      },
    ],
  },
  ({ slide, theme }) =>
    slide.blocks.text?.kind === 'text'
      ? [rectangle('panel', '要点底板', panel, theme.palette.surface, spacing.radius)]
      : [],
);
