import { type Theme, themeSlots } from '#core/theme/theme.ts';
import type { OfficePackage } from '../package/package.ts';
import { descendants, element, replace, rootOf, setAttribute } from '../package/xml.ts';

/** Our twelve colours and fonts in every theme part, East Asian fonts included. */
export function mendTheme(file: OfficePackage, theme: Theme): void {
  for (const path of file.paths().filter((each) => /^ppt\/theme\/theme\d+\.xml$/.test(each))) {
    const document = file.document(path);
    setAttribute(rootOf(document), 'name', theme.nameZh);
    const [colours] = descendants(document, 'a:clrScheme');
    if (colours !== undefined) {
      const slots = themeSlots.map((slot) =>
        element(`a:${slot}`, {}, [element('a:srgbClr', { val: theme.slots[slot] })]),
      );
      replace(colours, element('a:clrScheme', { name: theme.nameZh }, slots));
    }
    const [fonts] = descendants(document, 'a:fontScheme');
    if (fonts !== undefined) {
      const family = (name: 'a:majorFont' | 'a:minorFont', pair: { latin: string; eastAsian: string }) =>
        element(name, {}, [
          element('a:latin', { typeface: pair.latin }),
          element('a:ea', { typeface: pair.eastAsian }),
          element('a:cs', { typeface: '' }),
          element('a:font', { script: 'Hans', typeface: pair.eastAsian }),
        ]);
      replace(
        fonts,
        element('a:fontScheme', { name: theme.nameZh }, [
          family('a:majorFont', theme.fonts.heading),
          family('a:minorFont', theme.fonts.body),
        ]),
      );
    }
  }
}
