import { api } from '#renderer/api.ts';
import { report } from '#renderer/ui/notices/report.ts';
import { type CommandGroup, hasSlide } from './command.ts';
import type { EditorState } from './editor-state.ts';

export const showCommands = [
  {
    id: 'present',
    enabled: hasSlide,
    perform: (state) => start(state, state.current?.slide.id ?? null),
  },
  {
    id: 'present-from-start',
    enabled: hasSlide,
    perform: (state) => start(state, null),
  },
] satisfies CommandGroup;

async function start({ document }: EditorState, slideId: string | null): Promise<void> {
  const answer = await api.showStart({ deck: document.deck, slideId });
  if (!answer.ok) report(answer.failure);
}
