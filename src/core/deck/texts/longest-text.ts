import type { TextPlace } from './map-texts.ts';

const longest: Partial<Record<TextPlace['kind'], number>> = {
  section: 500,
  heading: 500,
  series: 500,
  header: 500,
  when: 500,
  'chart-note': 200,
};

/** How long a text may become, in signs; the same as a deck file allows. */
export function longestText(kind: TextPlace['kind']): number {
  return longest[kind] ?? 20_000;
}
