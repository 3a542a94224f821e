/** The shipped faces, and a character each of them draws, for telling whether a text needs it. */
export const screenFamilies = [
  { name: 'Danxia Latin', draws: /[\u0020-\u007e\u00a0-\u00a6\u00a9-\u00af\u00b2\u00b3\u00b5-\u00ff\u2022]/ },
  { name: 'Noto Sans SC', draws: /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/ },
];
const weights = [400, 700];

/**
 * Waits until every face these texts need is there; answers the names of those that could not be loaded, so that a page
 * is never printed in a substitute whose widths are not the ones layout measured.
 */
export async function fontsReady(texts: Iterable<string>, families = screenFamilies): Promise<string[]> {
  const sample = charactersOf(texts);
  const faces = families
    .filter(({ draws }) => draws.test(sample))
    .flatMap(({ name }) => weights.map((weight) => ({ name: `${name} ${weight}`, font: `${weight} 16px "${name}"` })));
  const loaded = await Promise.all(faces.map(({ font }) => isLoaded(font, sample)));
  return faces.filter((_, index) => !loaded[index]).map(({ name }) => name);
}

async function isLoaded(font: string, sample: string): Promise<boolean> {
  try {
    const found = await document.fonts.load(font, sample);
    return found.length > 0 && document.fonts.check(font, sample);
  } catch {
    return false;
  }
}

/** Each character once: a deck has few hundreds, however long it is. */
function charactersOf(texts: Iterable<string>): string {
  const characters = new Set<string>();
  for (const text of texts) for (const character of text) characters.add(character);
  return [...characters].join('');
}
