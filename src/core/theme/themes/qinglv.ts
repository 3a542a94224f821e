import { makeTheme } from '#core/theme/make-theme.ts';

/** 青绿: the blue-green of landscape scrolls, for ecology. */
export const qinglv = makeTheme({
  id: 'qinglv',
  nameZh: '青绿',
  nameEn: 'Blue-green',
  slots: {
    dk1: '1B2A28',
    lt1: 'FDFEFC',
    dk2: '0F4A45',
    lt2: 'EAF2EE',
    accent1: '1F7A6C',
    accent2: 'B07A3C',
    accent3: '6FA84F',
    accent4: '2B5C7A',
    accent5: '9BBBA6',
    accent6: 'A9CDBD',
    hlink: '17695D',
    folHlink: '2B5C7A',
  },
});
