import type { Span } from '../candidate.ts';
import { splitNames } from '../names/split-names.ts';
import { nameOf } from '../names/statement-name.ts';
import { tidyName } from '../names/tidy-name.ts';
import { applyMark } from './apply-mark.ts';
import type { Draft } from './draft.ts';
import type { Lead } from './lead.ts';
import { baseIn, type Mark, type Reading } from './reading.ts';
import { roleOf } from './roles.ts';
import { twofoldOf } from './runs.ts';
import { newDraft } from './statements.ts';
import { targetOf } from './target-of.ts';
import { timeOf } from './times.ts';

export function readMark(reading: Reading, lead: Lead, mark: Mark, span: Span, until: number): void {
  const turns = reading.speeds && lead.reaches && mark.kind === 'figure' && mark.unit === '%';
  const role = turns ? 'growth' : roleOf(mark, lead, (kind) => baseIn(reading, span, kind));
  if (lead.speed && lead.from) reading.speeds = true;
  const time = timeOf(reading, span, lead);
  const measures = lead.each === 'all' && role === 'rank' ? twofoldOf(reading, span) : null;
  const whole = reading.drafts.at(-1);
  if (measures !== null && whole !== undefined) {
    for (const measure of measures) applyMark(reading, whole, role, mark, { ...lead, measure }, span);
    return;
  }
  if (lead.each === 'all' && (role === 'rank' || role === 'growth' || role === 'change')) {
    const targets = allOf(reading, lead, time, until);
    for (const draft of targets) {
      draft.reasons.add('distributed');
      applyMark(reading, draft, role, mark, lead, span);
    }
    if (targets.length > 0) return;
  }
  const target = targetOf(reading, { lead, words: tidyName(lead.words), mark, role, time, span, until });
  if (target === null) return;
  applyMark(reading, target, role, mark, lead, span);
  if (role === 'value') reading.group = [...reading.group.filter((draft) => draft !== target), target];
}

/** What 均 speaks of: the names before it, or the statements joined by pauses. */
function allOf(reading: Reading, lead: Lead, time: ReturnType<typeof timeOf>, until: number): Draft[] {
  const words = tidyName(lead.words);
  const names = words === '' ? [] : splitNames(words, 0);
  if (names.length > 1) {
    const shared = nameOf(reading, lead, null, until);
    return names.map((name) => newDraft(reading, { ...shared, name: tidyName(name) }, time));
  }
  if (words !== '' && !lead.speed) return [];
  const drafts = reading.drafts;
  let from = drafts.length - 1;
  while (from > 0 && drafts[from]?.opener === '、') from -= 1;
  return from >= drafts.length - 1 ? [...drafts] : drafts.slice(from);
}
