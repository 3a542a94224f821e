import { bodyFrame } from '../parts/furniture.ts';
import { contentTemplate } from './content-template.ts';

export const timeline = contentTemplate({
  id: 'timeline',
  nameZh: '时间轴',
  nameEn: 'Timeline',
  slots: [{ name: 'timeline', accepts: ['timeline'], nameZh: '时间轴', nameEn: 'Timeline', frame: bodyFrame }],
});
