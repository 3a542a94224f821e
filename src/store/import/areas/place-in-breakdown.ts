// From the widest to the narrowest, as far as their names say.
const kindsOfPlaces = [
  /^(?:country|nation)/i,
  /^(?:region|geography|state)/i,
  /^(?:county|province)/i,
  /^(?:area|city|municipality|district|local authority)/i,
];

/** Open SDG prints a code and, in columns of other names, the places: the narrowest of them names the code. */
export function placeIn(breakdown: string, code: string): string {
  const parts = breakdown.split(';').map((part) => part.split('='));
  const places = parts.map(([kind = '', ...name]) => ({
    rank: kindsOfPlaces.findIndex((pattern) => pattern.test(kind)),
    name: name.join('='),
  }));
  const narrowest = places.sort((left, right) => right.rank - left.rank)[0];
  return narrowest === undefined || narrowest.rank < 0 ? code : narrowest.name;
}
