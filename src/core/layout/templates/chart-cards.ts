import { spacing } from '#core/theme/spacing.ts';
import { bodyFrame } from '../parts/furniture.ts';
import { contentTemplate } from './content-template.ts';

const cardsWidth = 292;
const gap = spacing.gap + 8;
const cardsLeft = bodyFrame.x + bodyFrame.width - cardsWidth;

export const chartCards = contentTemplate({
  id: 'chart-cards',
  nameZh: '图表与卡片',
  nameEn: 'Chart with cards',
  split: { usual: cardsLeft - gap / 2, gap, least: 16, most: 36 },
  slots: [
    {
      name: 'chart',
      accepts: ['chart', 'image', 'table'],
      nameZh: '图表',
      nameEn: 'Chart',
      frame: { ...bodyFrame, width: bodyFrame.width - cardsWidth - gap },
    },
    {
      name: 'figures',
      accepts: ['key-figures', 'text'],
      nameZh: '数据卡片',
      nameEn: 'Cards',
      frame: { ...bodyFrame, x: cardsLeft, width: cardsWidth },
    },
  ],
});
