import { logoOf } from '#core/deck/logo.ts';
import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { SceneNode } from '#core/scene/scene.ts';
import { drawable } from '#core/text/drawable.ts';
import { spacing } from '#core/theme/spacing.ts';
import type { LayoutContext } from '../layout-types.ts';
import { lineSpacing, paragraph, roomier, textPart, words } from './text-part.ts';

const right: Points = 960 - spacing.margin;
const logoBox = { top: 10, height: 28, width: 150 };
const letters: Points = 13;
const widestMark: Points = 320;
const gap: Points = 14;

type Context = Pick<LayoutContext, 'deck' | 'measurer'>;

/** What stands in the top right corner of every slide, alike on all: how secret the deck is, and whose it is. */
export function marks(context: LayoutContext): SceneNode[] {
  const { deck, theme } = context;
  const { logo, classification } = markFrames(context);
  const asset = logoOf(deck);
  const nodes: SceneNode[] = [];
  if (classification !== null) {
    const { node } = textPart(
      {
        id: 'classification',
        name: deck.language === 'en' ? 'Classification' : '密级',
        frame: classification,
        role: 'label',
        paragraphs: [
          paragraph([words(deck.classification ?? '', { size: letters, colour: theme.palette.text, bold: true })], {
            align: 'right',
            spacing: lineSpacing.tight,
          }),
        ],
        verticalAlign: 'middle',
        smallest: 0.6,
        maximumLines: 1,
      },
      context,
    );
    nodes.push({ ...node, shared: true });
  }
  if (logo !== null && asset !== undefined) {
    nodes.push({
      kind: 'image',
      id: 'logo',
      name: deck.language === 'en' ? 'Logo' : '单位标识',
      frame: logo,
      role: 'decoration',
      alt: null,
      source: null,
      figures: [],
      assetId: asset.id,
      crop: { left: 0, right: 0, top: 0, bottom: 0 },
      shared: true,
    });
  }
  return nodes;
}

/** How far the marks reach into the line at the top of a slide, from its right margin. */
export function marksWidth(context: Context): Points {
  const { logo, classification } = markFrames(context);
  const left = Math.min(logo?.x ?? right, classification?.x ?? right);
  return left === right ? 0 : right - left + gap;
}

function markFrames({ deck, measurer }: Context): { logo: Frame | null; classification: Frame | null } {
  const asset = logoOf(deck);
  let logo: Frame | null = null;
  if (asset !== undefined) {
    const scale = Math.min(logoBox.height / asset.height, logoBox.width / asset.width);
    const [width, height] = [asset.width * scale, asset.height * scale];
    logo = { x: right - width, y: logoBox.top + (logoBox.height - height) / 2, width, height };
  }
  const text = drawable(deck.classification ?? '');
  if (text.trim() === '') return { logo, classification: null };
  const wide = measurer.width(text, { typeface: 'body', size: letters, bold: true }) * roomier;
  const width = Math.min(widestMark, wide);
  const end = logo === null ? right : logo.x - gap;
  return { logo, classification: { x: end - width, y: logoBox.top + 3, width, height: logoBox.height - 6 } };
}
