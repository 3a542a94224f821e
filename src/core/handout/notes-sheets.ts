import { type Frame, slideHeight, slideWidth } from '#core/geometry/geometry.ts';
import type { Scene, SceneNode, SceneParagraph } from '#core/scene/scene.ts';
import type { SheetSlide } from '#core/scene/sheet.ts';
import { breakLines } from '#core/text/break-lines.ts';
import { tableMeasurer } from '#core/text/measure.ts';
import type { Theme } from '#core/theme/theme.ts';
import { edge } from './furniture.ts';
import { bodyOf, upright } from './paper.ts';
import type { SheetContent } from './sheet-content.ts';
import { lineNode, paragraphOf, runOf, type TextStyle, textNode } from './text-nodes.ts';
import { words } from './words.ts';

const body = bodyOf(upright);
const slideFrame: Frame = { ...body, height: (body.width * slideHeight) / slideWidth };
const headingRoom = 26;

/** A slide a page, its notes below; notes that have no room there go on on pages of their own. */
export function* notesSheets(scenes: readonly Scene[], theme: Theme): Generator<SheetContent> {
  for (const scene of scenes) {
    const below = slideFrame.y + slideFrame.height + 18;
    const [first = [], ...others] = split(scene.notes, theme, body.y + body.height - below - headingRoom);
    const { slideId, sectionId, title } = scene;
    const slide = { slideId, sectionId, title };
    const notes = first.length === 0 ? [] : notesAt(below, first, words[scene.language].notes, theme);
    yield sheet({ ...slide, scene, frame: slideFrame, notes }, [edge('slide-edge', slideFrame, theme.palette.rule)]);
    for (const paragraphs of others) {
      const heading = [words[scene.language].notesGoOn, title].filter((each) => each !== '').join(' · ');
      yield sheet({ ...slide, scene: null, frame: body, notes: notesAt(body.y, paragraphs, heading, theme) }, []);
    }
  }
}

function sheet(slide: SheetSlide, nodes: readonly SceneNode[]): SheetContent {
  return { paper: upright, slides: [slide], nodes };
}

function styleOf({ palette }: Theme): TextStyle {
  return { size: 11, bold: false, colour: palette.text, lineHeight: 18 };
}

function notesAt(top: number, paragraphs: readonly SceneParagraph[], heading: string, theme: Theme): SceneNode[] {
  const frame = { x: body.x, y: top, width: body.width, height: headingRoom };
  const strong = { size: 11, bold: true, colour: theme.palette.textMuted, lineHeight: 18 };
  const text = { ...frame, y: top + headingRoom, height: body.y + body.height - top - headingRoom };
  return [lineNode('notes-heading', '备注标题', frame, heading, strong), textNode('notes', '备注', text, paragraphs)];
}

/** Notes by the page, none for no notes: what fits in `room` points below the slide, then full pages. */
function split(notes: string, theme: Theme, room: number): SceneParagraph[][] {
  const style = styleOf(theme);
  const pages: SceneParagraph[][] = [];
  let free = 0;
  const turn = () => {
    free = pages.length === 0 ? room : body.height - headingRoom;
    pages.push([]);
  };
  for (const text of notes.trim() === '' ? [] : notes.trim().split(/\r?\n/)) {
    const lines = breakLines([runOf(text, style)], body.width, 'body', tableMeasurer);
    let part: typeof lines = [];
    const close = () => {
      const runs = part.flatMap((line) => line.runs);
      if (runs.length > 0) pages.at(-1)?.push(paragraphOf(runs, style));
      part = [];
    };
    for (const line of lines) {
      if (free < style.lineHeight) {
        close();
        turn();
      }
      part.push(line);
      free -= style.lineHeight;
    }
    close();
  }
  return pages;
}
