/** The time of every part of a zip file, which has no time zone: the same content is the same file, wherever it is written. */
export const partTime = new Date(2000, 0, 1, 12);

/** The time a document says it was made at, where it must say one. */
export const documentTime = new Date(Date.UTC(2000, 0, 1, 12));
