import { failure } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';

type Methods =
  | 'inboxPaste'
  | 'inboxChoose'
  | 'inboxCancel'
  | 'inboxTexts'
  | 'inboxOpen'
  | 'inboxDescribe'
  | 'inboxDecide'
  | 'inboxUndo'
  | 'inboxSlides';

export function inboxHandlers(): Pick<Implementation, Methods> {
  const notYet = async () => failure('not-yet');
  return {
    inboxPaste: notYet,
    inboxChoose: notYet,
    inboxCancel: notYet,
    inboxTexts: notYet,
    inboxOpen: notYet,
    inboxDescribe: notYet,
    inboxDecide: notYet,
    inboxUndo: notYet,
    inboxSlides: notYet,
  };
}
