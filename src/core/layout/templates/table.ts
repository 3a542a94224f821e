import { bodyFrame } from '../parts/furniture.ts';
import { contentTemplate } from './content-template.ts';

export const table = contentTemplate({
  id: 'table',
  nameZh: '表格',
  nameEn: 'Table',
  slots: [{ name: 'table', accepts: ['table', 'chart'], nameZh: '表格', nameEn: 'Table', frame: bodyFrame }],
});
