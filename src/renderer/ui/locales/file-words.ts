import { inBothLanguages } from './in-both-languages.ts';

/** What is said of the file of a deck. */
export const fileWords = inBothLanguages(
  {
    file: {
      changed: '“{{name}}”已被他人或其他程序改动。',
      changedHint: '窗口中仍是改动前的内容。',
      changedHintUnsaved: '您未保存的更改仍在窗口中，不会自动覆盖对方的内容。',
      gone: '“{{name}}”已不在原来的位置。',
      goneHint: '可能被移动、改名或删除，也可能是网络位置断开。内容完整保留在本窗口。',
      takeTheirs: '读取磁盘上的',
      keepMine: '保留窗口中的',
      saveAgain: '重新存到原处',
    },
  },
  {
    file: {
      changed: '“{{name}}” was changed by someone else.',
      changedHint: 'The window still shows it as it was before.',
      changedHintUnsaved: 'Your unsaved changes are in the window; theirs will not be overwritten by themselves.',
      gone: '“{{name}}” is no longer where it was.',
      goneHint: 'It may have been moved, renamed or deleted, or a network place is away. All of it is in this window.',
      takeTheirs: 'Read theirs',
      keepMine: 'Keep mine',
      saveAgain: 'Save it there again',
    },
  },
);
