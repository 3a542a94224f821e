import type { Block, Run } from '#core/deck/deck.ts';
import { figuresOfBlock } from '#core/deck/find.ts';
import type { Language } from '#core/indicators/language.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { printPeriodOf } from '#core/indicators/period.ts';
import { placedName } from '#core/indicators/placed-name.ts';

const longest = 15_000; // characters of notes; a deck file refuses more than 20,000
const longestQuote = 1_000;

/**
 * Speaker notes that answer “where is this number from”: the facts with their words in the source. Facts stated by the
 * same words stand in one line, and so do the cells of one row of a table.
 */
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
  const groups = new Map<string, ObservationSnapshot[]>();
  for (const id of new Set(references.map((reference) => reference.observationId))) {
    const fact = facts.get(id);
    if (fact === undefined) continue;
    const key = isCell(fact)
      ? `${fact.source.id} ${fact.indicatorId} ${fact.area.code}`
      : `${fact.source.id} ${fact.quotation.start} ${fact.quotation.text}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  let notes = '';
  for (const group of groups.values()) {
    const line = noteLine(group, language);
    if (notes.length + line.length > longest) break;
    notes = notes === '' ? line : `${notes}\n${line}`;
  }
  return notes;
}

/** Cells of tables have no sentence around them: the words quoted are the number itself. */
function isCell(fact: ObservationSnapshot): boolean {
  return fact.quotation.start < 0 || fact.quotation.text === fact.value;
}

function noteLine(group: readonly ObservationSnapshot[], language: Language): string {
  const [first] = group;
  if (first === undefined) return '';
  const english = language === 'en';
  const remarks = [...new Set(group.map((fact) => fact.note).filter((note) => note !== ''))].join(
    english ? '; ' : '；',
  );
  const remark = remarks === '' ? '' : english ? ` Note: ${remarks}` : `注：${remarks}。`;
  const what = isCell(first) ? cellWords(group, language) : quoteWords(group, language);
  return `${what} —— ${sourceWords(first, english)}${english ? '.' : '。'}${remark}`;
}

function quoteWords(group: readonly ObservationSnapshot[], language: Language): string {
  const [first] = group;
  if (first === undefined) return '';
  const names = [...new Set(group.map((fact) => fact.indicatorName))].join(language === 'en' ? ', ' : '、');
  const text = first.quotation.text;
  const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}……` : text;
  return `${placed(first, names, language)}${inParentheses(printPeriodOf(first, language), language)}${
    quote === '' ? '' : language === 'en' ? `: “${quote}”` : `：“${quote}”`
  }`;
}

/** 广东省地区生产总值（亿元）：2015年75820.8，2016年83493.4 */
function cellWords(group: readonly ObservationSnapshot[], language: Language): string {
  const [first] = group;
  if (first === undefined) return '';
  const english = language === 'en';
  const cells = [...group]
    .sort((left, right) => left.period.localeCompare(right.period))
    .map((fact) => `${printPeriodOf(fact, language)}${english ? ' ' : ''}${fact.quotation.text || fact.value || ''}`);
  const unit = first.unit === '' ? '' : inParentheses(first.unit, language);
  return `${placed(first, first.indicatorName, language)}${unit}${english ? ': ' : '：'}${cells.join(english ? ', ' : '，')}`;
}

function placed(fact: ObservationSnapshot, names: string, language: Language): string {
  return language === 'en' ? `${fact.area.name}, ${names}` : placedName(fact.area.name, names);
}

/** （累计，起始时间未注明）: parentheses within parentheses give way. */
function inParentheses(text: string, language: Language): string {
  if (language === 'en') return ` (${text.replace(' (', ', ').replace(')', '')})`;
  return `（${text.replace('（', '，').replace('）', '')}）`;
}

/** 澎湃新闻·澎湃号·政务《韶关:打开改革新局面 闯出转型新天地》，2021-04-12 */
function sourceWords(fact: ObservationSnapshot, english: boolean): string {
  const { publisher, title, datePublished } = fact.source;
  const work = title === '' || title.startsWith('《') ? title : english ? `“${title}”` : `《${title}》`;
  if (english) return [publisher, work, datePublished].filter((part) => part !== '').join(', ');
  return [`${publisher}${work}`, datePublished].filter((part) => part !== '').join('，');
}
