import { perform } from './commands.ts';
import { isTyping } from './typing.ts';

const names = ['cut', 'copy', 'paste'] as const;

/**
 * Ctrl+X, C and V and the native menu's items arrive as the browser's clipboard events. Where text is typed or marked they
 * are the text's; everywhere else they are commands. The answer stops listening.
 */
export function listenForClipboard(): () => void {
  const onEvent = (event: ClipboardEvent) => {
    const name = names.find((each) => each === event.type);
    if (name === undefined || event.defaultPrevented || isTyping() || isInDialog()) return;
    if (name === 'copy' && document.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    perform(name);
  };
  for (const name of names) document.addEventListener(name, onEvent);
  return () => {
    for (const name of names) document.removeEventListener(name, onEvent);
  };
}

function isInDialog(): boolean {
  return document.activeElement?.closest('[role="dialog"]') != null;
}
