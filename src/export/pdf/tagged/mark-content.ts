import type { Frame } from '#core/geometry/geometry.ts';
import { type PaintedObject, paintedObjects } from './painted-objects.ts';
import type { BaselinePlace, StructureElement } from './scene-structure.ts';

/** A page's content with its drawings marked, and the elements they belong to by marked-content number. */
export type MarkedContent = { content: string; elements: readonly StructureElement[] };

/**
 * Marks every drawing of a page as part of the element that stands there, or as an artifact (ISO 32000-1 §14.7.4, §14.8.2.2).
 * Nothing else of the content changes, so the page looks as before.
 */
export function markContent(content: string, root: StructureElement, pageHeight: number): MarkedContent {
  const holders = holdersIn(root).reverse(); // what is drawn later lies above
  const elements: StructureElement[] = [];
  const parts: string[] = [];
  let written = 0;
  for (const { start, end, element } of runsOf(content, holders, pageHeight)) {
    const mark = element === null ? '/Artifact BMC' : `/${element.type} <</MCID ${elements.length}>> BDC`;
    if (element !== null) elements.push(element);
    parts.push(content.slice(written, start), '\n', mark, '\n', content.slice(start, end), '\nEMC\n');
    written = end;
  }
  parts.push(content.slice(written));
  return { content: parts.join(''), elements };
}

type Run = Omit<PaintedObject, 'kind' | 'frame'> & { element: StructureElement | null };

/** Neighbouring drawings of one element share a mark where no saved state begins or ends between them. */
function runsOf(content: string, holders: readonly StructureElement[], pageHeight: number): Run[] {
  const runs: Run[] = [];
  for (const painted of paintedObjects(content, pageHeight)) {
    const element = holders.find(({ places }) => places.some((place) => isAt(painted, place))) ?? null;
    const last = runs.at(-1);
    if (last !== undefined && last.element === element && last.group === painted.group) last.end = painted.end;
    else {
      const { start, end, group } = painted;
      runs.push({ start, end, group, element });
    }
  }
  return runs;
}

function holdersIn(element: StructureElement): StructureElement[] {
  return element.children.length === 0 ? [element] : element.children.flatMap(holdersIn);
}

const near = 1; // point: Chromium rounds places to hundredths, layout's lines are further apart

function isAt({ kind, frame }: PaintedObject, place: BaselinePlace | Frame): boolean {
  if ('baseline' in place) {
    const along = frame.x >= place.x - near && frame.x <= place.x + place.width + near;
    return kind === 'text' && along && Math.abs(frame.y - place.baseline) < near;
  }
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
