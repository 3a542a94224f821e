import type { Scene } from '#core/scene/scene.ts';

/** A deck's language as Office names it. */
export function languageTag(language: Scene['language']): 'zh-CN' | 'en-US' {
  return language === 'en' ? 'en-US' : 'zh-CN';
}
