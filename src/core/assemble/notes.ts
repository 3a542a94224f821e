import type { Block, Run } from '#core/deck/deck.ts';
import { figuresOfBlock } from '#core/deck/find.ts';
import type { Language } from '#core/indicators/language.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';

const longest = 12; // quotations; a slide of a long series names its source once

/** Speaker notes that answer "where is this number from": each fact with its words in the source. */
export function notesFor(
  title: readonly Run[],
  blocks: readonly Block[],
  facts: ReadonlyMap<string, ObservationSnapshot>,
  language: Language,
): string {
  const references = [
    ...title.flatMap((run) => (run.kind === 'figure' ? [run.figure] : [])),
    ...blocks.flatMap(figuresOfBlock),
  ];
  const shown = [...new Set(references.map((reference) => reference.observationId))].flatMap(
    (id) => facts.get(id) ?? [],
  );
  const quoted = new Map(shown.map((fact) => [`${fact.source.id} ${fact.quotation.text}`, fact]));
  const lines = [...quoted.values()].slice(0, longest).map((fact) => noteLine(fact, language));
  return [...new Set(lines)].join('\n');
}

function noteLine(fact: ObservationSnapshot, language: Language): string {
  const { publisher, title, datePublished } = fact.source;
  const where = [publisher, title, datePublished].filter((part) => part !== '').join(language === 'en' ? ', ' : '，');
  const name = `${fact.area.name}${language === 'en' ? ', ' : ''}${fact.indicatorName}（${printPeriodOf(fact, language)}）`;
  const quotation = fact.quotation.text === '' ? '' : `“${fact.quotation.text}”`;
  const remark = fact.note === '' ? '' : language === 'en' ? ` Note: ${fact.note}` : `注：${fact.note}`;
  return `${name}：${quotation} —— ${where}。${remark}`;
}
