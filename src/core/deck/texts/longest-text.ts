import { longest } from '../limits.ts';
import type { TextPlace } from './map-texts.ts';

const shorter: Partial<Record<TextPlace['kind'], number>> = {
  section: longest.line,
  heading: longest.line,
  series: longest.line,
  header: longest.line,
  when: longest.line,
  'chart-note': longest.chartNote,
};

/** How long a text may become, in signs; the same as a deck file allows. */
export function longestText(kind: TextPlace['kind']): number {
  return shorter[kind] ?? longest.text;
}
