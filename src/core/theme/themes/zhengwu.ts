import { makeTheme } from '#core/theme/make-theme.ts';

/** 政务蓝: the sober blue of government papers. */
export const zhengwu = makeTheme({
  id: 'zhengwu',
  nameZh: '政务蓝',
  nameEn: 'Government blue',
  slots: {
    dk1: '1A2433',
    lt1: 'FFFFFF',
    dk2: '123A6B',
    lt2: 'EEF3F9',
    accent1: '1F5FA8',
    accent2: 'C0702B',
    accent3: '4E9AA8',
    accent4: '6A6FA0',
    accent5: '8FB3D9',
    accent6: 'A9C4E4',
    hlink: '1B5494',
    folHlink: '6A6FA0',
  },
});
