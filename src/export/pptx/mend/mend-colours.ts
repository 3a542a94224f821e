import type { ColourMarkers } from '../colour-markers.ts';
import { type Document, add, descendants, replace } from '../package/xml.ts';
import { colourElement } from './text-body.ts';

/** Replaces marker colours by references to the theme; what a colour carries (transparency) is kept. */
export function mendColours(document: Document, markers: ColourMarkers): void {
  for (const old of descendants(document, 'a:srgbClr')) {
    const colour = markers.colourOf((old.attribs.val ?? '').toUpperCase());
    if (colour === null) continue;
    const fresh = colourElement(colour);
    add(fresh, ...old.children);
    replace(old, fresh);
  }
}
