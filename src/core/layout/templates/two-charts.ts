import { columns } from '#core/geometry/geometry.ts';
import { bodyFrame } from '../parts/furniture.ts';
import { contentTemplate } from './content-template.ts';

const gap = 36;
const [left = bodyFrame, right = bodyFrame] = columns(bodyFrame, 2, gap);

export const twoCharts = contentTemplate({
  id: 'two-charts',
  nameZh: '两图对照',
  nameEn: 'Two charts',
  split: { usual: right.x - gap / 2, gap, least: 12, most: 36 },
  slots: [
    {
      name: 'left',
      accepts: ['chart', 'table', 'image', 'key-figures', 'text'],
      nameZh: '左侧',
      nameEn: 'Left',
      frame: left,
    },
    {
      name: 'right',
      accepts: ['chart', 'table', 'image', 'key-figures', 'text'],
      nameZh: '右侧',
      nameEn: 'Right',
      frame: right,
    },
  ],
});
