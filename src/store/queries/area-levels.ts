const places: Readonly<Record<string, number>> = { city: 0, part: 1, county: 1, province: 2 };

/** A list is there to pick figures for a city's slides, so wider areas come last. */
export function placeOfLevel(level: string): number {
  return places[level] ?? 3;
}
