/** Chinese first: English only where the system speaks another language than Chinese and says which. */
export function defaultLocale(systemLocale: string): 'zh-CN' | 'en' {
  return /^(zh|c$|c\.|posix|$)/i.test(systemLocale) ? 'zh-CN' : 'en';
}
