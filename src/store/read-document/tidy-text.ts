const unseen = /(?![\t\n])[\p{Cc}\u00ad\u200b-\u200f\u2060\ufeff\ufffc]/gu;

/**
 * A text as it is kept and quoted: line ends of one kind, without the characters nobody sees, without blanks at the ends
 * of lines, at most one empty line between two.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/g, '\n')
    .replace(unseen, '')
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t\u3000]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
