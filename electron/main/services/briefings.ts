import type { BriefingPreview, BriefingRequest } from '#contract/document-contract.ts';
import { type Result, success } from '#contract/result.ts';
import type { Deck } from '#core/deck/deck.ts';
import { assembleBriefing, isoDate } from './assembly.ts';
import { briefingOfOutline } from './outline-briefing.ts';
import { rebindBriefing, rebindPreview } from './rebinding.ts';
import type { Services } from './services.ts';

type BriefingServices = Pick<Services, 'indicators' | 'templates' | 'outlines' | 'pictures' | 'locale'>;

/** Pictures of templates are held while they may be shown or used; a deck made of them holds them for itself. */
const picturesOfTemplates = 'templates';

/**
 * What a person asked the assistant for: a deck, and what it lacks. Failures: of the store, of assembling and rebinding, of
 * a template's file.
 */
export async function makeBriefing(
  services: BriefingServices,
  request: BriefingRequest,
  today: Date,
): Promise<Result<BriefingPreview>> {
  const { from, ...about } = request;
  switch (from.kind) {
    case 'store': {
      const { topics, length } = from;
      const made = await assembleBriefing(services.indicators, { ...about, topics, length }, services.locale(), today);
      return made.ok ? success({ ...made.value, rebound: null, numbers: null }) : made;
    }
    case 'template': {
      const template = await services.templates.read(from.templateId);
      if (!template.ok) return template;
      services.pictures.holdAll(picturesOfTemplates, template.value.assets);
      const rebound = await rebindBriefing(services.indicators, template.value.deck, about);
      if (!rebound.ok) return rebound;
      return success({
        deck: described(rebound.value.deck, about, today),
        lacking: [],
        rebound: rebindPreview(template.value.deck, rebound.value, services.locale()),
        numbers: null,
      });
    }
    case 'outline': {
      const made = await briefingOfOutline(services, from, about, today);
      if (!made.ok) return made;
      const { deck, numbers, bound } = made.value;
      return success({ deck, lacking: [], rebound: null, numbers: { found: numbers, bound } });
    }
  }
}

/** What the person said of the briefing; what they left empty stays as the template has it. */
function described(
  deck: Deck,
  { title, organisation, theme }: Pick<BriefingRequest, 'title' | 'organisation' | 'theme'>,
  today: Date,
): Deck {
  return {
    ...deck,
    title: title === '' ? deck.title : title,
    organisation: organisation === '' ? deck.organisation : organisation,
    theme,
    date: isoDate(today),
  };
}
