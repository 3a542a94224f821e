import PptxGenJS from 'pptxgenjs';
import { failure, type Result, success } from '#contract/result.ts';
import type { Scene } from '#core/scene/scene.ts';
import { createColourMarkers, type ColourMarkers } from './colour-markers.ts';
import { drawNode } from './draw/draw-node.ts';
import { postProcess } from './mend/post-process.ts';
import { libraryParts } from './package/library-parts.ts';
import { fitForXml } from './package/xml-characters.ts';
import type { PptxInput } from './pptx-input.ts';
import { inches } from './units.ts';

/**
 * Writes scenes as a PowerPoint file with native charts, tables, notes, sections and one layout a template. `progress`
 * gets the slides done; `cancelled` is asked between slides. Fails with `cancelled` or `export-failed`.
 */
export async function writePptx(
  given: PptxInput,
  progress: (done: number, total: number) => void = () => {},
  cancelled: () => boolean = () => false,
): Promise<Result<Uint8Array>> {
  const input = fitForXml(given);
  try {
    const markers = createColourMarkers();
    const presentation = new PptxGenJS();
    presentation.layout = 'LAYOUT_WIDE';
    presentation.title = input.document.title;
    presentation.subject = input.document.subject;
    presentation.author = input.document.author;
    presentation.company = '';
    defineLayouts(presentation, input, markers);
    for (const scene of input.scenes) {
      if (cancelled()) return failure('cancelled');
      drawScene(presentation, scene, input, markers);
    }
    const parts = await libraryParts(presentation);
    const total = input.scenes.length;
    const bytes = await postProcess(parts, input, markers, (done) => progress(done, total), cancelled);
    return bytes === null ? failure('cancelled') : success(bytes);
  } catch (error) {
    return failure('export-failed', { reason: error instanceof Error ? error.message : String(error) });
  }
}

/** One layout a template that is used, with a title placeholder where the template's title stands. */
function defineLayouts(presentation: PptxGenJS, input: PptxInput, markers: ColourMarkers): void {
  const { theme } = input;
  for (const template of new Set(input.scenes.map((scene) => scene.template))) {
    const example = input.scenes.find((scene) => scene.template === template);
    const title = example?.nodes.find((node) => node.role === 'title');
    const size = title?.kind === 'text' ? (title.paragraphs[0]?.runs[0]?.size ?? theme.sizes.title) : theme.sizes.title;
    presentation.defineSlideMaster({
      title: template,
      background: { color: markers.mark(theme.palette.background) },
      objects:
        title === undefined
          ? []
          : [
              {
                placeholder: {
                  options: {
                    name: 'title',
                    type: 'title',
                    x: inches(title.frame.x),
                    y: inches(title.frame.y),
                    w: inches(title.frame.width),
                    h: inches(title.frame.height),
                    fontSize: size,
                    bold: true,
                    color: markers.mark(theme.palette.text),
                    align: 'left',
                    valign: 'middle',
                    margin: 0,
                  },
                  text: '',
                },
              },
            ],
    });
  }
}

function drawScene(presentation: PptxGenJS, scene: Scene, input: PptxInput, markers: ColourMarkers): void {
  const slide = presentation.addSlide({ masterName: scene.template });
  slide.hidden = scene.hidden;
  for (const node of scene.nodes.filter(({ shared }) => shared !== true))
    drawNode(node, { slide, markers, assets: input.assets });
  if (scene.notes !== '') slide.addNotes(' '); // the page; mending writes the words
}
