import type { Points } from '#core/geometry/geometry.ts';

/** Distances every template keeps, in points. */
export const spacing = {
  margin: 48 as Points, // left and right of everything
  top: 40 as Points, // above the title
  titleHeight: 72 as Points, // two lines at the title size
  bodyTop: 124 as Points,
  bodyBottom: 484 as Points,
  footer: 500 as Points, // top of the source line and page number
  footerHeight: 20 as Points,
  gap: 16 as Points, // between cards and panels
  padding: 18 as Points, // inside cards and panels
  radius: 6 as Points,
};
