import { BrowserWindow } from 'electron';
import { success } from '#contract/result.ts';
import type { Implementation } from '../ipc.ts';
import type { Services } from '../services/services.ts';
import { choosePresentation } from '../windows/file-dialogs.ts';

export function outlineHandlers({
  outlines,
  locale,
}: Pick<Services, 'outlines' | 'locale'>): Pick<Implementation, 'outlineChoose'> {
  return {
    outlineChoose: async (_input, caller) => {
      const window = BrowserWindow.fromWebContents(caller);
      const file = window === null ? null : await choosePresentation(window, locale());
      return file === null ? success(null) : outlines.read(file);
    },
  };
}
