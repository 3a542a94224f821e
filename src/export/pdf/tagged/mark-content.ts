import { type HolderAt, holdersOf } from './holders.ts';
import { type PaintedObject, paintedObjects } from './painted-objects.ts';
import type { StructureElement } from './scene-structure.ts';

/** A page's content with its drawings marked, and the elements they belong to by marked-content number. */
export type MarkedContent = { content: string; elements: readonly StructureElement[] };

/**
 * Marks every drawing of a page as part of the element that stands there, or as an artifact (ISO 32000-1 §14.7.4, §14.8.2.2).
 * Nothing else of the content changes, so the page looks as before.
 */
export function markContent(content: string, roots: readonly StructureElement[], pageHeight: number): MarkedContent {
  const holderAt = holdersOf(roots);
  const elements: StructureElement[] = [];
  const parts: string[] = [];
  let written = 0;
  for (const { start, end, element } of runsOf(content, holderAt, pageHeight)) {
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
function runsOf(content: string, holderAt: HolderAt, pageHeight: number): Run[] {
  const runs: Run[] = [];
  for (const painted of paintedObjects(content, pageHeight)) {
    const element = holderAt(painted);
    const last = runs.at(-1);
    if (last !== undefined && last.element === element && last.group === painted.group) last.end = painted.end;
    else {
      const { start, end, group } = painted;
      runs.push({ start, end, group, element });
    }
  }
  return runs;
}
