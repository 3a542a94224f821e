// Halves of surrogate pairs (\p{Cs} with the u flag) and what controls a terminal or a printer have no picture.
const unseen = /(?!\n)[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
const gaps = /[\t\v\f]/g;

/**
 * The characters of a text that are drawn. Pasted texts hold others: each output draws them its own way (an empty box, a jump to
 * the next tab stop, nothing), so they are settled before anything is measured. White space becomes a space, ends of lines are \n.
 */
export function drawable(text: string): string {
  return text.replace(lineEnds, '\n').replace(gaps, ' ').replace(unseen, '');
}
