import { translations } from '#renderer/ui/locales/i18n.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { newId } from '#renderer/ui/state/new-id.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { always, type CommandGroup } from './command.ts';
import type { EditorState } from './editor-state.ts';

export const sectionCommands = [
  { id: 'add-section', enabled: always, perform: addSection },
  {
    id: 'rename-section',
    keys: 'F2',
    scope: 'navigator',
    enabled: ({ current }) => current !== null,
    perform: ({ current }) => changeView({ renamingSection: current?.section.id ?? null }),
  },
  {
    id: 'delete-section',
    keys: null,
    enabled: ({ current, document }) => current !== null && document.deck.sections.length > 1,
    perform: ({ current }) => {
      if (current !== null) deleteSection(current.section.id);
    },
  },
] satisfies CommandGroup;

/** A new section starts at the current slide, and its name can be typed at once. */
function addSection({ document, current }: EditorState): void {
  const sectionId = newId();
  const { deck } = document;
  documentStore().run('addSection', {
    sectionId,
    name: translations.t('navigator.newSection'),
    after: current?.section.id ?? deck.sections.at(-1)?.id ?? null,
    // Cutting at a section's first slide would leave an empty section behind.
    ...(current !== null && current.index > 0 ? { from: current.slide.id } : {}),
  });
  changeView({ renamingSection: sectionId });
}

/** Slides stay: they go to the section beside. */
export function deleteSection(sectionId: string): void {
  documentStore().run('deleteSection', { sectionId, withSlides: false });
}
