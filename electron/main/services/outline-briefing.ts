import { randomUUID } from 'node:crypto';
import type { BriefingRequest } from '#contract/document-contract.ts';
import { failure, type Result, success } from '#contract/result.ts';
import type { Candidate } from '#core/offered/offers.ts';
import { typedNumbers } from '#core/offered/typed-numbers.ts';
import { type OutlineDeck, outlineDeck } from '#core/outline/outline-deck.ts';
import { textsOfOutline } from '#core/outline/outline.ts';
import { readPeriod } from '#core/indicators/sdmx-period.ts';
import type { IndicatorStore } from '#store/indicator-store.ts';
import { isoDate } from './assembly.ts';
import type { Services } from './services.ts';

const longest = 2000; // signs the store is asked about at once
const most = 40; // numbers

/** A deck of the words of a presentation that was chosen. Failures: unknown-outline, unknown-area, unknown-period, of the store. */
export async function briefingOfOutline(
  { indicators, outlines, locale }: Pick<Services, 'indicators' | 'outlines' | 'locale'>,
  { outlineId, bind }: { outlineId: string; bind: boolean },
  about: Omit<BriefingRequest, 'from'>,
  today: Date,
): Promise<Result<OutlineDeck>> {
  const chosen = outlines.find(outlineId);
  if (chosen === null) return failure('unknown-outline');
  if (readPeriod(about.period) === null) return failure('unknown-period', { period: about.period });
  const found = await indicators.read(async (store) => ({
    area: await store.areaByCode(about.area),
    candidates: bind ? await candidatesOf(textsOfOutline(chosen.outline), about.area, store) : [],
  }));
  if (!found.ok) return found;
  const { area, candidates } = found.value;
  if (area === null) return failure('unknown-area', { area: about.area });
  const choices = { ...about, area, date: isoDate(today), language: locale(), opening: chosen.name };
  return success(outlineDeck(choices, chosen.outline, candidates, randomUUID));
}

/** Figures of the store that the numbers of these texts may be, each once; asked of some texts at a time, as the store takes them. */
async function candidatesOf(
  texts: readonly string[],
  area: string,
  store: Pick<IndicatorStore, 'figuresLike'>,
): Promise<Candidate[]> {
  const found = new Map<string, Candidate>();
  for (const text of together(texts.filter((each) => typedNumbers(each).length > 0))) {
    const numbers = [...new Set(typedNumbers(text).map(({ value }) => value))].slice(0, most);
    for (const candidate of await store.figuresLike({ text, numbers, area })) {
      found.set(candidate.snapshot.id, candidate);
    }
  }
  return [...found.values()];
}

function together(texts: readonly string[]): string[] {
  const groups: string[] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    const joined = `${last}\n${text}`;
    if (last !== undefined && joined.length <= longest && typedNumbers(joined).length <= most / 2)
      groups[groups.length - 1] = joined;
    else groups.push(text.slice(0, longest));
  }
  return groups;
}
