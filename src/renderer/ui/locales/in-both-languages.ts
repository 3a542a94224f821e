/** The same keys with any words. */
export type Words<Branch> = { [Key in keyof Branch]: Branch[Key] extends string ? string : Words<Branch[Key]> };

/** Words of one part of the window; English must say all that Chinese says, which the compiler checks. */
export function inBothLanguages<const Chinese>(chinese: Chinese, english: Words<Chinese>) {
  return { 'zh-CN': chinese, en: english };
}
