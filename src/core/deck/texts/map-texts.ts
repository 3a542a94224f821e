import type { Block, Deck, Run, Section, Slide } from '../deck.ts';
import { withSections } from '../commands/edit.ts';

/** Where a text a person can type stands. What is printed from data (categories of charts, names of cards) is none. */
export type TextPlace =
  | { kind: 'section'; sectionId: string }
  | { kind: 'title' | 'notes'; slideId: string }
  | { kind: TextKind; slideId: string; slot: string; at: number; column: number };

export type TextOfSlide = Extract<TextPlace, { slideId: string }>;

/** `at` counts paragraphs, rows, series, notes, events of a block; `column` cells of a row. Both are 0 where there is one. */
type TextKind = 'paragraph' | 'heading' | 'series' | 'chart-note' | 'header' | 'cell' | 'when' | 'event';

/** Exchanges a text; the same runs mean no change. Plain texts (notes, names) take words only. */
export type ChangeText = (runs: readonly Run[], place: TextPlace) => readonly Run[];

export function samePlace(left: TextPlace, right: TextPlace): boolean {
  if (left.kind !== right.kind) return false;
  if (left.kind === 'section') return right.kind === 'section' && left.sectionId === right.sectionId;
  if (right.kind === 'section' || left.slideId !== right.slideId) return false;
  if (!('slot' in left) || !('slot' in right)) return true;
  return left.slot === right.slot && left.at === right.at && left.column === right.column;
}

/** The deck with its texts exchanged, in reading order; what doesn't change stays the same object. */
export function mapTexts(deck: Deck, change: ChangeText): Deck {
  return withSections(deck, (section) => mapTextsOfSection(section, change));
}

/** The same for one slide. */
export function mapTextsOfSlide(slide: Slide, change: ChangeText): Slide {
  const slideId = slide.id;
  const title = change(slide.title, { kind: 'title', slideId });
  const blocks = mapEntries(slide.blocks, (block, slot) => mapTextsOfBlock(block, slideId, slot, change));
  const notes = plain(slide.notes, { kind: 'notes', slideId }, change);
  const same = title === slide.title && blocks === slide.blocks && notes === slide.notes;
  return same ? slide : { ...slide, title, blocks, notes };
}

/** One text of a slide; empty where it has none there. */
export function textAt(slide: Slide, place: TextOfSlide): readonly Run[] {
  let found: readonly Run[] = [];
  mapTextsOfSlide(slide, (runs, each) => {
    if (samePlace(each, place)) found = runs;
    return runs;
  });
  return found;
}

function mapTextsOfSection(section: Section, change: ChangeText): Section {
  const name = plain(section.name, { kind: 'section', sectionId: section.id }, change);
  const slides = mapItems(section.slides, (slide) => mapTextsOfSlide(slide, change));
  return name === section.name && slides === section.slides ? section : { ...section, name, slides };
}

function mapTextsOfBlock(block: Block, slideId: string, slot: string, change: ChangeText): Block {
  const place = (kind: TextKind, at = 0, column = 0): TextPlace => ({ kind, slideId, slot, at, column });
  switch (block.kind) {
    case 'text': {
      const paragraphs = mapItems(block.paragraphs, (paragraph, at) => {
        const runs = change(paragraph.runs, place('paragraph', at));
        return runs === paragraph.runs ? paragraph : { ...paragraph, runs };
      });
      return paragraphs === block.paragraphs ? block : { ...block, paragraphs };
    }
    case 'table': {
      const header = mapItems(block.header, (name, column) => plain(name, place('header', 0, column), change));
      const rows = mapItems(block.rows, (row, at) =>
        mapItems(row, (runs, column) => change(runs, place('cell', at, column))),
      );
      return header === block.header && rows === block.rows ? block : { ...block, header, rows };
    }
    case 'timeline': {
      const events = mapItems(block.events, (event, at) => {
        const when = plain(event.when, place('when', at), change);
        const text = change(event.text, place('event', at));
        return when === event.when && text === event.text ? event : { when, text };
      });
      return events === block.events ? block : { ...block, events };
    }
    case 'chart': {
      const heading = plain(block.heading, place('heading'), change);
      const series = mapItems(block.series, (each, at) => {
        const name = plain(each.name, place('series', at), change);
        return name === each.name ? each : { ...each, name };
      });
      const notes =
        block.notes === undefined
          ? undefined
          : mapItems(block.notes, (note, at) => {
              const text = plain(note.text, place('chart-note', at), change);
              return text === note.text ? note : { ...note, text };
            });
      if (heading === block.heading && series === block.series && notes === block.notes) return block;
      return { ...block, heading, series, ...(notes === undefined ? {} : { notes }) };
    }
    case 'key-figures':
    case 'image':
      return block;
  }
}

/** A text that is words alone. */
function plain(text: string, place: TextPlace, change: ChangeText): string {
  const runs: readonly Run[] = text === '' ? [] : [{ kind: 'words', text }];
  const changed = change(runs, place);
  return changed === runs ? text : changed.map((run) => (run.kind === 'words' ? run.text : '')).join('');
}

function mapItems<Item>(items: readonly Item[], change: (item: Item, index: number) => Item): readonly Item[] {
  const changed = items.map(change);
  return changed.every((item, index) => item === items[index]) ? items : changed;
}

function mapEntries<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Value,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(record).map(([key, value]): [string, Value] => [key, change(value, key)]);
  return entries.every(([key, value]) => value === record[key]) ? record : Object.fromEntries(entries);
}
