import type { StartState } from '#contract/document-contract.ts';
import { changeSettings } from '#renderer/commands/view-commands.ts';
import { changeView } from '../state/view-store.ts';

/** At the very first start, unless there is work to recover; whatever becomes of it, it does not come by itself again. */
export function beginTour({ settings, recovered, document }: StartState): void {
  const empty = document.deck.sections.every(({ slides }) => slides.length === 0);
  if (settings.tourSeen || recovered.length > 0 || empty) return;
  changeView({ tour: 0 });
  void changeSettings({ tourSeen: true });
}
