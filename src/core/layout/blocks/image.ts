import type { ImageBlock } from '#core/deck/deck.ts';
import type { BlockLayout } from '../layout-types.ts';

/** A picture fills its frame; what does not fit is cropped evenly, so nothing is stretched. */
export const placeImage: BlockLayout<ImageBlock> = (block, frame, slot, context) => {
  const asset = context.deck.assets[block.assetId];
  if (asset === undefined) {
    return {
      nodes: [],
      problems: [{ code: 'missing-picture', slideId: context.slide.id, slot, values: { picture: block.assetId } }],
    };
  }
  const pictureRatio = asset.width / asset.height;
  const frameRatio = frame.width / frame.height;
  const horizontal = Math.max(0, 1 - frameRatio / pictureRatio) / 2;
  const vertical = Math.max(0, 1 - pictureRatio / frameRatio) / 2;
  return {
    nodes: [
      {
        kind: 'image',
        id: `${slot}.picture`,
        name: asset.name,
        frame,
        role: 'image',
        alt: block.alt === '' ? asset.name : block.alt,
        source: { slot, blockId: block.id },
        figures: [],
        assetId: asset.id,
        crop: { left: horizontal, right: horizontal, top: vertical, bottom: vertical },
      },
    ],
    problems: [],
  };
};
