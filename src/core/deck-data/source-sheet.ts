import type { Language } from '#core/indicators/language.ts';
import type { SourceReference } from '#core/indicators/observation.ts';
import { numberCell, textCell } from './data-cell.ts';
import type { DataSheet } from './data-sheet.ts';
import { dataWords } from './data-words.ts';
import type { ShownObservation } from './shown-observations.ts';

/** Each source once, with how many figures are from it and the pages that show them. */
export function sourceSheet(shown: readonly ShownObservation[], language: Language): DataSheet {
  const words = dataWords[language];
  const sources = new Map<string, { source: SourceReference; figures: Set<string>; pages: Set<number> }>();
  for (const { snapshot, scene } of shown) {
    const { source } = snapshot;
    const known = sources.get(source.id) ?? { source, figures: new Set<string>(), pages: new Set<number>() };
    known.figures.add(snapshot.id);
    known.pages.add(scene.number);
    sources.set(source.id, known);
  }
  const header = [words.source, words.publisher, words.published, words.url, words.figures, words.pages];
  const rows = [...sources.values()].map(({ source, figures, pages }) => [
    textCell(source.title),
    textCell(source.publisher),
    textCell(source.datePublished),
    textCell(source.url),
    numberCell(String(figures.size)),
    textCell([...pages].join(words.list)),
  ]);
  return {
    name: words.sources,
    widths: [50, 24, 12, 40, 10, 24],
    rows: [header.map(textCell), ...rows],
    headers: [0],
    titles: [],
    frozen: { rows: 1, columns: 0 },
  };
}
