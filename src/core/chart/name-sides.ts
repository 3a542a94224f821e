import type { Frame, Points } from '#core/geometry/geometry.ts';
import type { Side } from '#core/scene/chart-spec.ts';
import type { TextMeasurer } from '#core/text/text-measurer.ts';

type Place = { name: string; x: Points; y: Points; radius: Points };

const order: readonly Side[] = ['right', 'left', 'above', 'below'];

/** On which side of each point its name stands without covering a point or another name; null where none is free. */
export function nameSides(
  places: readonly (Place | null)[],
  plot: Frame,
  size: Points,
  measurer: TextMeasurer,
): (Side | null)[] {
  const taken: Frame[] = places.flatMap((place) =>
    place === null
      ? []
      : [{ x: place.x - place.radius, y: place.y - place.radius, width: place.radius * 2, height: place.radius * 2 }],
  );
  return places.map((place) => {
    if (place === null) return null;
    const width = measurer.width(place.name, { typeface: 'body', size, bold: false });
    const side = order.find((each) => {
      const box = boxAt(place, each, width, size);
      const inside =
        box.x >= plot.x &&
        box.x + box.width <= plot.x + plot.width + 12 &&
        box.y >= plot.y - size &&
        box.y + box.height <= plot.y + plot.height;
      return inside && taken.every((other) => !overlap(box, other));
    });
    if (side !== undefined) taken.push(boxAt(place, side, width, size));
    return side ?? null;
  });
}

function boxAt({ x, y, radius }: Place, side: Side, width: Points, size: Points): Frame {
  const [away, height] = [radius + size * 0.35, size * 1.2];
  switch (side) {
    case 'right':
      return { x: x + away, y: y - height / 2, width, height };
    case 'left':
      return { x: x - away - width, y: y - height / 2, width, height };
    case 'above':
      return { x: x - width / 2, y: y - away - height, width, height };
    case 'below':
      return { x: x - width / 2, y: y + away, width, height };
  }
}

function overlap(left: Frame, right: Frame): boolean {
  return (
    left.x < right.x + right.width &&
    right.x < left.x + left.width &&
    left.y < right.y + right.height &&
    right.y < left.y + left.height
  );
}
