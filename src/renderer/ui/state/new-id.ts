/** A fresh id for a slide, section or block. */
export function newId(): string {
  return crypto.randomUUID();
}
