export type Look = { name: string; locale: 'zh-CN' | 'en'; scheme: 'light' | 'dark'; width: number; height: number };

const sizes = [
  { width: 1280, height: 720 },
  { width: 2560, height: 1440 },
];

/** The ways each view is looked at. */
export const looks: readonly Look[] = sizes.flatMap((size) =>
  (['zh-CN', 'en'] as const).flatMap((locale) =>
    (['light', 'dark'] as const).map((scheme) => ({
      name: `${size.width}.${locale}.${scheme}`,
      locale,
      scheme,
      ...size,
    })),
  ),
);
