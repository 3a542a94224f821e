import type { Span } from '../candidate.ts';
import { withHead } from '../names/with-head.ts';
import { subjectOf } from '../names/name-words.ts';
import { driveName } from '../names/shares.ts';
import { splitNames } from '../names/split-names.ts';
import { nameOf } from '../names/statement-name.ts';
import { tidyName } from '../names/tidy-name.ts';
import { leadingArea } from '../scan/areas.ts';
import { countsThings } from '../scan/measure-words.ts';
import type { Draft } from './draft.ts';
import { industriesOf, isOfIndustries } from './industries.ts';
import type { Lead } from './lead.ts';
import { baseIn, type Mark, type Reading } from './reading.ts';
import type { Role } from './roles.ts';
import { twofoldOf } from './runs.ts';
import { newDraft, takeOver } from './statements.ts';
import type { NumberTime } from './times.ts';

/** What 分别 distributes: the numbers, the words before them, and when. */
export type Distributed = { lead: Lead; run: readonly Mark[]; role: Role; time: NumberTime; span: Span };

/** A statement for each number of a run: those named before them, in the clause before, or read already. */
export function targetsOf(reading: Reading, asked: Distributed): Draft[] {
  const { lead, run, role, span } = asked;
  const count = run.length;
  const words = lead.words.replace(/\s/g, '');
  const current = reading.drafts.at(-1) ?? reading.state.last ?? undefined;
  const known = (reading.group.length >= count ? reading.group : reading.drafts).slice(-count);
  const begin = (name: string) => begun(reading, asked, name);
  const drives = (subject: string, what: string) => begin(driveName(subject, what));
  if (twofoldOf(reading, span)?.length === count && current !== undefined) return run.map(() => current);
  if (role === 'ratio' && known.length === count) {
    const against = baseIn(reading, span, 'ratio')?.against ?? '';
    return known.map(({ name }) => begin(`${name}相当于${against}的比例`));
  }
  if (count === 3 && known.length < count && isOfIndustries(current?.name ?? '', words)) {
    const said = role === 'drive' ? null : industriesOf(reading.state.said, words);
    if (said !== null) return said.map((draft) => takeOver(reading, draft));
    const names = ['第一产业', '第二产业', '第三产业'];
    if (role === 'drive') return names.map((name) => drives(name, `${words}${lead.does}${lead.verb}`));
    return names.map((name) => begin(`${name}${words === '' ? '增加值' : words}`));
  }
  const list = words === '' && known.length < count ? (reading.pending?.words ?? '') : words;
  const names = list === '' ? [] : splitNames(list, count).map(tidyName);
  if (names.length === count) {
    if (role === 'drive') return names.map((name) => drives(name, `${lead.does}${lead.verb}`));
    const [first] = run;
    const counts = first?.kind === 'figure' && countsThings(first.unit);
    return names.map((name) => begin(counts ? name : withHead(name, reading.state)));
  }
  if (words === '' || lead.speed) {
    return role === 'drive' ? known.map(({ name }) => drives(name, `${lead.does}${lead.verb}`)) : known;
  }
  if (known.length === count) {
    const measure = tidyName(words);
    return known.map(({ name }) => (role === 'drive' ? drives(name, measure) : begin(`${subjectOf(name)}${measure}`)));
  }
  const { name } = nameOf(reading, lead, null, run.at(-1)?.end ?? 0);
  return run.map((_, index) => begin(names[index] ?? name));
}

/** Begins a statement of the list; a place its name begins with is its area. */
function begun(reading: Reading, { lead, run, time }: Distributed, name: string): Draft {
  const { pending } = reading;
  const start = lead.span?.[0] ?? pending?.start ?? run.at(-1)?.end ?? 0;
  const written = lead.span === null ? '' : reading.printed.slice(...lead.span);
  const place = leadingArea(name, reading.state.textArea);
  const own = place === null ? name : tidyName(name.slice(place.length));
  const draft = newDraft(reading, { name: own === '' ? name : own, written, start, reasons: [] }, time);
  if (place !== null && own !== '') {
    draft.area = place.name;
    draft.areaOrigin = 'printed';
  }
  reading.pending = pending;
  return draft;
}
