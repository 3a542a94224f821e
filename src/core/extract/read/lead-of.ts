import type { Span } from '../candidate.ts';
import { leadingArea } from '../scan/areas.ts';
import { spansOf } from '../scan/time-mentions.ts';
import type { Lead } from './lead.ts';
import { readLead } from './read-lead.ts';
import { type Reading, within } from './reading.ts';

/** Reads the words before a number; an area they name holds for what follows. */
export function leadOf(reading: Reading, asked: Span): Lead {
  const { text, times, bases, state } = reading;
  const span = withoutHeading(reading, asked);
  const closed = [...times, ...bases].filter((mention) => within(mention, span));
  let named = '';
  const lead = readLead(text, span, spansOf(closed), (words) => {
    const area = leadingArea(words, state.textArea);
    // A区、B区…分别: the places are part of a list.
    if (area === null || /^[、和及与]/.test(words.slice(area.length))) return 0;
    named = area.name;
    state.area = { name: area.name, origin: 'printed' };
    return area.length;
  });
  // GDP增速居全市前三,分别为7.4%、6.8%: what the clause before speaks of.
  const speed = lead.speed || (lead.words === '' && reading.pending?.speed === true);
  const other = /^(?:前|后)者$/.test(lead.words) ? reading.pair[lead.words === '前者' ? 0 : 1] : undefined;
  return { ...lead, words: other ?? lead.words, area: named, speed };
}

/** 人口年末常住人口: a heading that ran into its sentence is left. */
function withoutHeading({ text, times }: Reading, [from, to]: Span): Span {
  const first = times.find(({ start, end }) => start >= from && end <= to);
  const heading =
    first !== undefined &&
    from === 0 &&
    /^(?:全年|年末|年底)$/.test(first.words) &&
    /^[\u4e00-\u9fff]{2,5}$/.test(text.slice(from, first.start).trim());
  return heading ? [first.start, to] : [from, to];
}
