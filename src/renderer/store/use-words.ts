import { useView } from '#renderer/ui/state/view-store.ts';
import { english } from './words-en.ts';
import { chinese, type Words } from './words-zh-cn.ts';

export function useWords(): Words {
  return useView(({ settings }) => settings.locale) === 'en' ? english : chinese;
}
