import { useView } from '#renderer/ui/state/view-store.ts';
import { english } from '../words-en.ts';
import { chinese } from '../words-zh-cn.ts';
import type { InboxWords } from '../words-inbox-zh-cn.ts';

export function locale() {
  return useView.getState().settings.locale;
}

/** The words of the inbox outside of React. */
export function words(): InboxWords {
  return (locale() === 'en' ? english : chinese).inbox;
}
