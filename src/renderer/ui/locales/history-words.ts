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
    versions: {
      title: '历次保存',
      list: '各次保存的版本，最新的在上',
      since: '这一版之后的改动',
      same: '与现在的内容相同。',
      open: '作为副本打开',
      restore: '恢复到这一版',
      none: '还没有以前的版本',
      noneHint: '从第二次保存起，每次保存前的内容都会留在这里：最近 20 次，以及 60 天内每天最后一次。',
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
    versions: {
      title: 'Saved versions',
      list: 'Versions by when they were saved, newest first',
      since: 'Changed since this version',
      same: 'The same as now.',
      open: 'Open as a copy',
      restore: 'Take this version back',
      none: 'No former version yet',
      noneHint:
        'From the second save on, what was there before is kept here: the last 20, and the last of each of 60 days.',
    },
  },
);
