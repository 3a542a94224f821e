import { makeTheme } from '#core/theme/make-theme.ts';

/** 丹霞: vermilion sandstone on warm white. */
export const danxia = makeTheme({
  id: 'danxia',
  nameZh: '丹霞',
  nameEn: 'Danxia',
  slots: {
    dk1: '2B211D',
    lt1: 'FFFDFA',
    dk2: '7A2A1B',
    lt2: 'F6EEE6',
    accent1: 'B8412A',
    accent2: '3F6B6E',
    accent3: 'D59A4A',
    accent4: '6B4A3A',
    accent5: '8A9A5B',
    accent6: 'E2B4A2',
    hlink: '9A3420',
    folHlink: '6B4A3A',
  },
});
