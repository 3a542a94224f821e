import { type Frame, inset } from '#core/geometry/geometry.ts';
import { spacing } from '#core/theme/spacing.ts';
import { bodyFrame } from '../parts/furniture.ts';
import type { Split } from '../layout-types.ts';
import { boundaryOf, rightOf } from '../split.ts';
import { rectangle } from '../parts/shapes.ts';
import { contentTemplate } from './content-template.ts';

const panelWidth = 280;
const gap = 28;
const panel = { ...bodyFrame, x: bodyFrame.x + bodyFrame.width - panelWidth, width: panelWidth };

const inner = (frame: Frame) => inset(frame, spacing.padding + 2);
const split: Split = { usual: panel.x - gap / 2, gap, least: 16, most: 36, inner };

export const chartTakeaway = contentTemplate(
  {
    id: 'chart-takeaway',
    nameZh: '图表与要点',
    nameEn: 'Chart with takeaway',
    split,
    slots: [
      {
        name: 'chart',
        accepts: ['chart', 'image', 'table'],
        nameZh: '图表',
        nameEn: 'Chart',
        frame: { ...bodyFrame, width: bodyFrame.width - panelWidth - gap },
      },
      {
        name: 'text',
        accepts: ['text', 'key-figures'],
        nameZh: '要点',
        nameEn: 'Takeaway',
        frame: inner(panel),
      },
    ],
  },
  ({ slide, theme }) =>
    slide.blocks.text?.kind === 'text'
      ? [
          rectangle(
            'panel',
            '要点底板',
            rightOf(boundaryOf(split, slide) + gap / 2),
            theme.palette.surface,
            spacing.radius,
          ),
        ]
      : [],
);
