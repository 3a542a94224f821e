import type { CandidateEdit, InboxItem } from '#contract/inbox-contract.ts';
import type { Language } from '#core/indicators/language.ts';
import type { ObservationStatus } from '#core/indicators/observation.ts';
import { parsePeriod, printPeriod } from '#core/indicators/period.ts';
import { isNumber, numberOf } from '../../detail/facts-draft.ts';

/** A candidate while it is edited; '' where there is none, null as indicator for a new one. */
export type EditDraft = {
  name: string;
  indicatorId: string | null;
  topic: string;
  value: string;
  unit: string;
  qualifier: string;
  period: string; // as typed
  area: string;
  growthPercent: string;
  changePoints: string;
  status: ObservationStatus;
};

export function draftOf(item: InboxItem, locale: Language): EditDraft {
  const { candidate, indicatorId, topic, area } = item;
  return {
    ...{ name: candidate.name, indicatorId, topic, qualifier: candidate.qualifier, status: candidate.status },
    value: candidate.value ?? '',
    unit: candidate.unit ?? '',
    period: candidate.period === 'unknown' ? '' : printPeriod(candidate.period, locale),
    area: area?.name ?? candidate.area,
    growthPercent: candidate.growth?.percent ?? '',
    changePoints: candidate.change?.points ?? '',
  };
}

const ratio = /^\d+(\.\d+)?(:\d+(\.\d+)?)+$/; // 11.4:31.2:57.4

/** Fields that can't be kept as they are typed. */
export function wrongFields(draft: EditDraft, before: EditDraft): (keyof EditDraft)[] {
  const wrong: (keyof EditDraft)[] = [];
  if (draft.name.trim() === '') wrong.push('name');
  if (!isNumber(draft.growthPercent)) wrong.push('growthPercent');
  if (!isNumber(draft.changePoints)) wrong.push('changePoints');
  if (draft.value !== before.value && !isNumber(draft.value) && !ratio.test(valueText(draft.value) ?? '')) {
    wrong.push('value');
  }
  if (draft.period !== before.period && parsePeriod(draft.period) === null) wrong.push('period');
  return wrong;
}

/** Only what a person changed; a new indicator always says so, with its name and topic. */
export function editOf(draft: EditDraft, before: EditDraft): CandidateEdit {
  const edit: CandidateEdit = {};
  const made = draft.indicatorId === null && before.indicatorId !== null;
  if (draft.name.trim() !== before.name || made) edit.name = draft.name.trim();
  if (draft.indicatorId !== before.indicatorId) edit.indicatorId = draft.indicatorId;
  if (draft.topic !== before.topic || made) edit.topic = draft.topic;
  if (draft.value !== before.value) edit.value = valueText(draft.value);
  if (draft.unit.trim() !== before.unit) edit.unit = draft.unit.trim();
  if (draft.qualifier.trim() !== before.qualifier) edit.qualifier = draft.qualifier.trim();
  if (draft.period !== before.period) edit.period = draft.period.trim();
  if (draft.area.trim() !== before.area) edit.area = draft.area.trim();
  if (draft.growthPercent !== before.growthPercent) edit.growthPercent = numberOf(draft.growthPercent);
  if (draft.changePoints !== before.changePoints) edit.changePoints = numberOf(draft.changePoints);
  if (draft.status !== before.status) edit.status = draft.status;
  return edit;
}

/** A number, or several with the colons of a ratio; null for nothing. */
function valueText(text: string): string | null {
  return numberOf(text)?.replaceAll('∶', ':') ?? null;
}
