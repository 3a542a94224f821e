import type { Span } from '../candidate.ts';
import { cutEnd, cutStart, keep, type Kept } from './kept-words.ts';
import { leading, trailing } from './lead-patterns.ts';
import type { Lead } from './lead.ts';

/** Reads the words of `sentence` in [start, end), without those in `closed` (times, bases). */
export function readLead(
  sentence: string,
  [start, end]: Span,
  closed: readonly Span[],
  areaOf: (words: string) => number,
): Lead {
  const kept = keep(sentence, start, end, closed);
  const lead: Lead = {
    ...{ words: '', span: null, direction: null, reaches: false, from: false, speed: false, measure: null, each: null },
    ...{ drives: false, does: '', area: '', attains: false, verb: '' },
  };
  stripEnd(kept, lead);
  stripStart(kept, areaOf);
  stripEnd(kept, lead);
  const text = kept.text;
  // 三次产业分别拉动经济增长: what is distributed stands before, what it does after.
  const between = /^(.{2,}?)(?:分别|依次)(.+)$/.exec(kept.text);
  if (between !== null) {
    lead.each = 'respectively';
    lead.does = between[2] ?? '';
    cutEnd(kept, kept.text.length - (between[1] ?? '').length);
  }
  lead.drives = /拉动|贡献/.test(lead.does) || /拉动|[上下]拉|贡献$/.test(text);
  lead.words = kept.text;
  const first = kept.at[0];
  const last = kept.at.at(-1);
  if (kept.text !== '' && first !== undefined && last !== undefined) lead.span = [first, last + 1];
  return lead;
}

function stripEnd(kept: Kept, lead: Lead): void {
  for (let round = 0; round < 20; round++) {
    const { text } = kept;
    if (/自然增长率$/.test(text)) return;
    const natural = /(?<=自然增长率)(?:达到?|为|是|约)$/.exec(text);
    if (natural !== null) {
      cutEnd(kept, natural[0].length);
      return;
    }
    const respectively = trailing.each.exec(text);
    if (respectively !== null) {
      lead.each = 'respectively';
      cutEnd(kept, respectively[0].length);
      continue;
    }
    if (/^[多少]$/.test(text)) {
      lead.direction = text === '多' ? 1 : -1;
      cutEnd(kept, 1);
      continue;
    }
    const standing = trailing.standing.exec(text);
    if (standing !== null) {
      cutEnd(kept, standing[0].length);
      continue;
    }
    const from = trailing.from.exec(text);
    if (from !== null && !/自由|理由$/.test(text)) {
      lead.from = true;
      cutEnd(kept, from[0].length);
      continue;
    }
    const reach = trailing.reach.exec(text);
    if (reach !== null) {
      if (lead.direction === null) lead.reaches = true;
      cutEnd(kept, reach[0].length);
      continue;
    }
    const speed = trailing.speed.exec(text);
    if (speed !== null) {
      lead.speed = true;
      if (lead.direction === null) lead.direction = /降幅|跌幅|下降/.test(speed[0]) ? -1 : 1;
      else if (/降幅|跌幅/.test(speed[0])) lead.direction = lead.direction === -1 ? 1 : -1;
      cutEnd(kept, speed[0].length);
      continue;
    }
    const flat = trailing.flat.exec(text);
    if (flat !== null && lead.direction === null) {
      lead.direction = 0;
      cutEnd(kept, flat[0].length);
      continue;
    }
    const turned = lead.direction === null && !lead.reaches && !lead.speed ? trailing.direction.exec(text) : null;
    if (
      turned !== null &&
      turned[0] !== '' &&
      (turned.groups?.rise ?? turned.groups?.fall) !== undefined &&
      !/(?:新增|递减|增减)$/.test(text)
    ) {
      lead.direction = turned.groups?.fall === undefined ? 1 : -1;
      lead.verb = turned[0];
      cutEnd(kept, turned[0].length);
      continue;
    }
    const copula = trailing.copula.exec(text);
    if (
      copula !== null &&
      !/(?:占比|收入比|覆盖|拥有|具有|国有|私有|公有|享有|持有|平均|人均|户均|亩均|比重|总量|总数|总计|合计|贫困|职能|功能|节能|储能|智能|人年|目的|新能|产能)$/.test(
        text,
      )
    ) {
      if (/^(?:均|都)$/.test(copula[0])) lead.each ??= 'all';
      if (/^(?:达|突破|超过|保持|稳定|维持)/.test(copula[0])) lead.attains = true;
      cutEnd(kept, copula[0].length);
      continue;
    }
    return;
  }
}

function stripStart(kept: Kept, areaOf: (words: string) => number): void {
  for (let round = 0; round < 12; round++) {
    const area = areaOf(kept.text);
    if (area > 0) {
      cutStart(kept, area);
      continue;
    }
    const match = leading.map((pattern) => pattern.exec(kept.text)).find((found) => found !== null && found[0] !== '');
    if (match === undefined || match === null) return;
    cutStart(kept, match[0].length);
  }
}
