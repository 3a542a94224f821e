const families = ['Danxia Latin', 'Noto Sans SC'];
const weights = [400, 700];

/**
 * Waits until every face these texts need is there; answers the names of those that could not be loaded, so that a page
 * is never printed in a substitute whose widths are not the ones layout measured.
 */
export async function fontsReady(texts: Iterable<string>): Promise<string[]> {
  const sample = [...new Set([...texts].join(''))].join('') || '0';
  const missing: string[] = [];
  for (const family of families) {
    for (const weight of weights) {
      const font = `${weight} 16px "${family}"`;
      try {
        const faces = await document.fonts.load(font, sample);
        if (faces.length === 0 && family === 'Noto Sans SC' && /[\u4e00-\u9fff]/.test(sample))
          missing.push(`${family} ${weight}`);
      } catch {
        missing.push(`${family} ${weight}`);
      }
    }
  }
  await document.fonts.ready;
  return missing;
}
