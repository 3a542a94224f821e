/** What is read at most of a document; a yearbook of a thousand pages with pictures stays below. */
export const documentLimits = {
  fileBytes: 100 * 1024 * 1024,
  pages: 3000, // of a PDF
  paragraphs: 400_000,
};
