import { type Theme, themeSlots } from '#core/theme/theme.ts';
import type { OfficePackage } from '../package/package.ts';
import { descendants, element, replace } from '../package/xml.ts';

/** Our twelve colours and fonts in every theme part, East Asian fonts included. */
export function mendTheme(file: OfficePackage, theme: Theme): void {
  for (const path of file.paths().filter((each) => /^ppt\/theme\/theme\d+\.xml$/.test(each))) {
    const document = file.document(path);
    document.documentElement?.setAttribute('name', theme.nameZh);
    const [colours] = descendants(document, 'a:clrScheme');
    if (colours !== undefined) {
      const slots = themeSlots.map((slot) =>
        element(document, `a:${slot}`, {}, [element(document, 'a:srgbClr', { val: theme.slots[slot] })]),
      );
      replace(colours, element(document, 'a:clrScheme', { name: theme.nameZh }, slots));
    }
    const [fonts] = descendants(document, 'a:fontScheme');
    if (fonts !== undefined) {
      const family = (name: 'a:majorFont' | 'a:minorFont', pair: { latin: string; eastAsian: string }) =>
        element(document, name, {}, [
          element(document, 'a:latin', { typeface: pair.latin }),
          element(document, 'a:ea', { typeface: pair.eastAsian }),
          element(document, 'a:cs', { typeface: '' }),
          element(document, 'a:font', { script: 'Hans', typeface: pair.eastAsian }),
        ]);
      replace(
        fonts,
        element(document, 'a:fontScheme', { name: theme.nameZh }, [
          family('a:majorFont', theme.fonts.heading),
          family('a:minorFont', theme.fonts.body),
        ]),
      );
    }
  }
}
