import type { Language } from '#core/indicators/language.ts';

/** The few words a handout prints itself. */
export const words: Record<Language, { notes: string; notesGoOn: string; page(page: number, pages: number): string }> =
  {
    'zh-CN': { notes: '备注', notesGoOn: '备注（续）', page: (page, pages) => `第 ${page} 页，共 ${pages} 页` },
    en: { notes: 'Notes', notesGoOn: 'Notes (continued)', page: (page, pages) => `Page ${page} of ${pages}` },
  };
