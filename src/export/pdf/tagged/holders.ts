import type { Frame } from '#core/geometry/geometry.ts';
import type { PaintedObject } from './painted-objects.ts';
import type { BaselinePlace, StructureElement } from './scene-structure.ts';

/** The element a drawing belongs to, null for none. */
export type HolderAt = (painted: PaintedObject) => StructureElement | null;

type Holder<Place> = { element: StructureElement; place: Place; order: number };

const near = 1; // point: Chromium rounds places to hundredths, layout's lines are further apart

/** Finds the elements of a page that hold drawings by where these stand. Of several, the last is drawn above the others. */
export function holdersOf(roots: readonly StructureElement[]): HolderAt {
  const frames: Holder<Frame>[] = [];
  // A page has hundreds of texts and hundreds of lines: they are looked up by the point their baseline is on.
  const baselines = new Map<number, Holder<BaselinePlace>[]>();
  leavesOf(roots).forEach((element, order) => {
    for (const place of element.places) {
      if (!('baseline' in place)) {
        frames.push({ element, place, order });
        continue;
      }
      const key = Math.floor(place.baseline);
      const known = baselines.get(key);
      if (known === undefined) baselines.set(key, [{ element, place, order }]);
      else known.push({ element, place, order });
    }
  });

  return (painted) => {
    let found: Holder<unknown> | null = null;
    const consider = (holder: Holder<unknown>) => {
      if (found === null || holder.order > found.order) found = holder;
    };
    for (const holder of frames) if (isIn(painted, holder.place)) consider(holder);
    if (painted.kind === 'text') {
      const key = Math.floor(painted.frame.y);
      for (let each = key - near; each <= key + near; each += 1) {
        for (const holder of baselines.get(each) ?? []) if (isOn(painted.frame, holder.place)) consider(holder);
      }
    }
    return found === null ? null : (found as Holder<unknown>).element;
  };
}

function leavesOf(elements: readonly StructureElement[]): StructureElement[] {
  return elements.flatMap((element) => (element.children.length === 0 ? [element] : leavesOf(element.children)));
}

function isOn(start: Frame, place: BaselinePlace): boolean {
  const along = start.x >= place.x - near && start.x <= place.x + place.width + near;
  return along && Math.abs(start.y - place.baseline) < near;
}

function isIn({ kind, frame }: PaintedObject, place: Frame): boolean {
  const [right, bottom] = [place.x + place.width, place.y + place.height];
  if (kind === 'picture') {
    // A cropped picture reaches beyond the frame that shows a part of it.
    return frame.x < right && frame.y < bottom && frame.x + frame.width > place.x && frame.y + frame.height > place.y;
  }
  return (
    frame.x >= place.x - near &&
    frame.y >= place.y - near &&
    frame.x + frame.width <= right + near &&
    frame.y + frame.height <= bottom + near
  );
}
