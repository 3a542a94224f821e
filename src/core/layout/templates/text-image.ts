import { columns } from '#core/geometry/geometry.ts';
import { bodyFrame } from '../parts/furniture.ts';
import { contentTemplate } from './content-template.ts';

const gap = 36;
const [left = bodyFrame, right = bodyFrame] = columns(bodyFrame, 2, gap);

export const textImage = contentTemplate({
  id: 'text-image',
  nameZh: '文字与图片',
  nameEn: 'Text with picture',
  split: { usual: right.x - gap / 2, gap, least: 12, most: 36 },
  slots: [
    { name: 'text', accepts: ['text', 'key-figures'], nameZh: '文字', nameEn: 'Text', frame: left },
    { name: 'image', accepts: ['image', 'chart', 'table'], nameZh: '图片', nameEn: 'Picture', frame: right },
  ],
});
