import { bodyFrame } from '../parts/furniture.ts';
import { contentTemplate } from './content-template.ts';

export const keyFigures = contentTemplate({
  id: 'key-figures',
  nameZh: '关键数据',
  nameEn: 'Key figures',
  slots: [
    {
      name: 'figures',
      accepts: ['key-figures', 'table', 'chart'],
      nameZh: '数据卡片',
      nameEn: 'Cards',
      frame: bodyFrame,
    },
  ],
});
