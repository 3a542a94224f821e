/** Languages figures, periods, units and areas are printed in. */
export type Language = 'zh-CN' | 'en';

export const languages = ['zh-CN', 'en'] as const satisfies readonly Language[];
