import type { ArrivedFigures } from '#contract/inbox-contract.ts';
import { arrivedSlides } from '#core/assemble/arriving/arrived-slides.ts';
import { translations } from '#renderer/ui/locales/i18n.ts';
import { remark } from '#renderer/ui/notices/report.ts';
import { documentStore } from '#renderer/ui/state/current-document.ts';
import { newId } from '#renderer/ui/state/new-id.ts';
import { finishText } from '#renderer/ui/state/text-session.ts';
import { changeView } from '#renderer/ui/state/view-store.ts';

/** Makes slides of figures that were accepted from a text, in the sections of their topics; one undo step. */
export function insertArrived({ source, figures }: ArrivedFigures): void {
  finishText();
  const store = documentStore();
  const { places, snapshots, slides, already } = arrivedSlides(store.getState().deck, figures, newId);
  const [first] = slides;
  if (first === undefined) {
    remark(translations.t('data.allShown', { source }));
    return;
  }
  store.run('placeSlides', { places, snapshots }, { select: { slideIds: [first.id], slot: null } });
  changeView({ editing: null });
  const counts = { source, figures: snapshots.length, slides: slides.length };
  remark(
    already === 0 ? translations.t('data.arrived', counts) : translations.t('data.arrivedSome', { ...counts, already }),
  );
}
