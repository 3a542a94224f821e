import { spacing } from '#core/theme/spacing.ts';
import { bodyFrame } from '../parts/furniture.ts';
import { contentTemplate } from './content-template.ts';

const cardsWidth = 292;

export const chartCards = contentTemplate({
  id: 'chart-cards',
  nameZh: '图表与卡片',
  nameEn: 'Chart with cards',
  slots: [
    {
      name: 'chart',
      accepts: ['chart', 'image', 'table'],
      nameZh: '图表',
      nameEn: 'Chart',
      frame: { ...bodyFrame, width: bodyFrame.width - cardsWidth - spacing.gap - 8 },
    },
    {
      name: 'figures',
      accepts: ['key-figures', 'text'],
      nameZh: '数据卡片',
      nameEn: 'Cards',
      frame: { ...bodyFrame, x: bodyFrame.x + bodyFrame.width - cardsWidth, width: cardsWidth },
    },
  ],
});
