/** How much a deck may hold. Files are refused beyond it, so no command and no paste goes there either. */
export const mostSections = 100;
export const mostSlides = 1000;
export const mostParagraphs = 100; // of one text; far more than a slide can show
export const mostCells = { columns: 20, rows: 200 }; // of one table

/** The length of texts, in UTF-16 units: of names and headings, of what is written on, and of notes in a chart. */
export const longest = { line: 500, text: 20_000, chartNote: 200 };
