import type { CommandId } from '#renderer/commands/command.ts';
import { CommandMenu, type MenuPlace } from '../parts/command-menu.tsx';

const groups: readonly (readonly CommandId[])[] = [
  ['cut', 'copy', 'paste'],
  ['insert-slide', 'duplicate-slide', 'hide-slide'],
  ['copy-picture', 'copy-data'],
  ['move-slide-up', 'move-slide-down', 'move-to-section'],
  ['add-section', 'rename-section'],
  ['delete-slide'],
];

/** What can be done with the selected slides, where the pointer is. */
export function SlideMenu({ place, close }: { place: MenuPlace | null; close: () => void }) {
  return <CommandMenu place={place} groups={groups} close={close} />;
}
