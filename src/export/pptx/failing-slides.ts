import type { PptxInput } from './pptx-input.ts';
import { writePptx } from './write-pptx.ts';

/**
 * Which slides keep a PPTX from being written, and why: those that cannot be written alone either. Asked only when writing
 * failed; so a slide fails alone wherever it does, in drawing or in mending, and writing needs no care for that.
 */
export async function failingSlides(input: PptxInput): Promise<{ slideId: string; detail: string }[]> {
  const failing: { slideId: string; detail: string }[] = [];
  for (const scene of input.scenes) {
    const alone = await writePptx({ ...input, scenes: [scene] });
    if (!alone.ok) failing.push({ slideId: scene.slideId, detail: String(alone.failure.values.reason ?? '') });
  }
  return failing;
}
