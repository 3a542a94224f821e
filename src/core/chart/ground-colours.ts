import type { ChartSpec } from '#core/scene/chart-spec.ts';
import type { Theme } from '#core/theme/theme.ts';

type GroundColours = Pick<ChartSpec, 'textColour' | 'mutedColour' | 'gridColour' | 'paperColour'>;

/** Colours of all that is no series: letters, lines of axes and the paper, alike in every kind. */
export function groundColours({ palette }: Theme): GroundColours {
  return {
    textColour: palette.text,
    mutedColour: palette.textMuted,
    gridColour: palette.rule,
    paperColour: palette.background,
  };
}
