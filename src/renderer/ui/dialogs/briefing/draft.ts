import type { BriefingRequest, ChosenOutline, DeckTemplate } from '#contract/document-contract.ts';
import type { BriefingChoices } from '#contract/indicator-contract.ts';
import type { BriefingLength } from '#core/assemble/length.ts';
import type { ThemeId } from '#core/theme/theme.ts';

/** What a new briefing can be made from. */
export const origins = ['store', 'template', 'outline'] as const;
export type Origin = (typeof origins)[number];

/** What a person has chosen so far; what belongs to another origin is kept for when they come back to it. */
export type Draft = {
  origin: Origin;
  place: { area: string; period: string };
  topics: readonly string[];
  length: BriefingLength;
  templateId: string | null;
  outline: ChosenOutline | null;
  bind: boolean; // numbers of the outline that the store has become figures
  theme: ThemeId | null; // null: the template's, or the first one
  title: string;
  organisation: string;
};

/** Until a person chooses: what the store has most of, newest, all of it. */
export function firstDraft(choices: BriefingChoices | null): Draft {
  return {
    origin: 'store',
    place: { area: choices?.areas[0]?.code ?? '', period: choices?.periods[0] ?? '' },
    topics: choices?.topics.map(({ id }) => id) ?? [],
    length: 'usual',
    templateId: null,
    outline: null,
    bind: true,
    theme: null,
    title: '',
    organisation: '',
  };
}

export function themeOfDraft(draft: Draft, templates: readonly DeckTemplate[]): ThemeId {
  const template = draft.origin === 'template' ? templates.find((each) => each.templateId === draft.templateId) : null;
  return draft.theme ?? template?.content?.theme ?? 'danxia';
}

/** The briefing of a draft; null while something is missing. */
export function requestOf(draft: Draft, templates: readonly DeckTemplate[]): BriefingRequest | null {
  const from = originOf(draft, templates);
  const { place, title, organisation } = draft;
  if (from === null || place.area === '' || place.period === '') return null;
  return {
    ...place,
    ...{ title: title.trim(), organisation: organisation.trim() },
    theme: themeOfDraft(draft, templates),
    from,
  };
}

function originOf(draft: Draft, templates: readonly DeckTemplate[]): BriefingRequest['from'] | null {
  switch (draft.origin) {
    case 'store':
      return draft.topics.length === 0 ? null : { kind: 'store', topics: [...draft.topics], length: draft.length };
    case 'template': {
      const template = templates.find((each) => each.templateId === draft.templateId);
      return template === undefined || template.content === null
        ? null
        : { kind: 'template', templateId: template.templateId };
    }
    case 'outline':
      return draft.outline === null ? null : { kind: 'outline', outlineId: draft.outline.outlineId, bind: draft.bind };
  }
}
