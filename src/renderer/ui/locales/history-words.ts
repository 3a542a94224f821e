import { inBothLanguages } from './in-both-languages.ts';

/** The steps of a session and the versions of a deck. */
export const historyWords = inBothLanguages(
  {
    history: {
      name: '修改历史',
      close: '收起修改历史',
      steps: '本次打开以来的每一步，最新的在上',
      opened: '打开时',
      slide: '第 {{number}} 页',
    },
  },
  {
    history: {
      name: 'History',
      close: 'Close history',
      steps: 'Every step since the briefing was opened, newest first',
      opened: 'As opened',
      slide: 'Slide {{number}}',
    },
  },
);
