/**
 * How slides are printed on A4: one with its notes below, or 2, 4 or 6 a page. `none` is no handout: one page a slide, as
 * large as the slide.
 */
export const handouts = ['none', 'notes', 2, 4, 6] as const;
export type Handout = (typeof handouts)[number];
