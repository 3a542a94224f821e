import { expect, test } from 'vitest';
import { chartPreview } from '#core/chart/preview.ts';
import { chartKinds } from '#core/scene/chart-spec.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import { themes } from '#core/theme/themes.ts';
import { chartKindsDeck } from '#tests/pptx/chart-kinds-deck.ts';

const frame = { x: 0, y: 0, width: 192, height: 120 };
const deck = chartKindsDeck();

test.each(chartKinds)('%s is shown small as its marks alone, inside its frame', (kind) => {
  const block = deck.sections
    .flatMap(({ slides }) => slides)
    .flatMap(({ blocks }) => Object.values(blocks))
    .find((each) => each.kind === 'chart' && each.chart === kind);
  if (block?.kind !== 'chart') throw new Error(kind);
  const specs = chartPreview(block, frame, { deck, theme: themes.danxia, measurer: tableMeasurer });
  expect(specs.length).toBe(kind === 'small-multiples' ? block.series.length : 1);
  for (const spec of specs) {
    expect(spec.legend).toBe('none');
    expect(spec.series.some(({ labels }) => labels)).toBe(false);
    for (const axis of [spec.valueAxis, spec.secondAxis, spec.acrossAxis])
      if (axis !== null) expect([axis.visible, axis.title]).toEqual([false, '']);
    expect(spec.plot.x).toBeGreaterThanOrEqual(0);
    expect(spec.plot.x + spec.plot.width).toBeLessThanOrEqual(frame.width + 0.01);
    expect(spec.plot.y + spec.plot.height).toBeLessThanOrEqual(frame.height + 0.01);
  }
});
