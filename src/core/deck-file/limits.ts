/** What a deck file may hold; larger ones are refused before they are unpacked. */
export const limits = {
  archiveBytes: 512 * 1024 * 1024, // the file itself
  entries: 2_000,
  entryBytes: 64 * 1024 * 1024, // one entry unpacked
  totalBytes: 512 * 1024 * 1024, // all entries unpacked
  ratio: 200, // unpacked to packed, of entries over a megabyte
};
