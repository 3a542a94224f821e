import type { Colour, ThemeSlot } from './theme.ts';

/**
 * A theme colour with its luminance changed as PowerPoint does it (`a:lumMod`, `a:lumOff`, in percent): in HSL,
 * luminance × mod + offset. The hex is therefore what PowerPoint shows.
 */
export function slotColour(
  slots: Readonly<Record<ThemeSlot, string>>,
  slot: ThemeSlot,
  lumMod?: number,
  lumOff?: number,
): Colour {
  const base = slots[slot];
  if (lumMod === undefined && lumOff === undefined) return { hex: base, slot };
  const { hue, saturation, luminance } = toHsl(base);
  const changed = Math.min(1, Math.max(0, (luminance * (lumMod ?? 100)) / 100 + (lumOff ?? 0) / 100));
  return { hex: fromHsl(hue, saturation, changed), slot, lumMod: lumMod ?? 100, lumOff: lumOff ?? 0 };
}

/** WCAG 2 contrast ratio of two 'RRGGBB' colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [lighter = 0, darker = 0] = [relativeLuminance(first), relativeLuminance(second)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function channels(hex: string): [number, number, number] {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
}

function relativeLuminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) =>
    channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toHsl(hex: string): { hue: number; saturation: number; luminance: number } {
  const [red, green, blue] = channels(hex);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const luminance = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return { hue: 0, saturation: 0, luminance };
  const saturation = spread / (1 - Math.abs(2 * luminance - 1));
  const sector =
    high === red
      ? ((green - blue) / spread + 6) % 6
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { hue: sector * 60, saturation, luminance };
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const spread = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const middle = spread * (1 - Math.abs(((hue / 60) % 2) - 1));
  const low = luminance - spread / 2;
  const [red, green, blue] = (
    hue < 60
      ? [spread, middle, 0]
      : hue < 120
        ? [middle, spread, 0]
        : hue < 180
          ? [0, spread, middle]
          : hue < 240
            ? [0, middle, spread]
            : hue < 300
              ? [middle, 0, spread]
              : [spread, 0, middle]
  ) as [number, number, number];
  return [red, green, blue]
    .map((channel) => Math.round((channel + low) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
