import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextZoom, scrollAfterZoom, wheelZoom, zoomLimits } from '#renderer/ui/state/zoom.ts';

const axis = { view: 700, slide: 960, padding: 28 };
const start = (scale: number) => Math.max(axis.padding, (axis.view - axis.slide * scale) / 2);

test('what lies under the pointer stays there, wherever the view can be scrolled so', () => {
  const scale = fc.double({ min: 0.25, max: 4, noNaN: true });
  fc.assert(
    fc.property(scale, scale, fc.nat(2000), fc.nat(700), (from, to, scroll, at) => {
      const after = scrollAfterZoom(axis, { from, to }, scroll, at);
      const point = (scroll + at - start(from)) / from;
      expect(after).toBeGreaterThanOrEqual(0);
      if (after > 0) expect(start(to) + point * to - after).toBeCloseTo(at, 6);
    }),
    { seed: 5 },
  );
});

test('the wheel goes in and out by the same amount, within limits; keys go by steps', () => {
  expect(wheelZoom(wheelZoom(1, -100), 100)).toBeCloseTo(1);
  expect(wheelZoom(1, -100)).toBeGreaterThan(1.2);
  expect(wheelZoom(4, -100)).toBe(zoomLimits.largest);
  expect(wheelZoom(0.25, 100)).toBe(zoomLimits.smallest);
  expect(nextZoom(wheelZoom(1, -100), 1)).toBe(1.5);
});
