import type { SceneParagraph, SceneRun, VerticalAlign } from '#core/scene/scene.ts';
import { schemeNames } from '../colour-markers.ts';
import type { Colour } from '#core/theme/theme.ts';
import { type Element, element } from '../package/xml.ts';
import { emu } from '../units.ts';
import { languageTag } from './language-tag.ts';

export type TextBody = {
  paragraphs: readonly SceneParagraph[];
  typeface: 'heading' | 'body';
  verticalAlign: VerticalAlign;
  padding: { left: number; top: number; right: number; bottom: number };
};

export type TextOptions = {
  language: 'zh-CN' | 'en';
  /** Relationship id of the slide a run jumps to. */
  linkTo: (slideId: string) => string | null;
  /** The text is the slide's own number. */
  field?: boolean;
};

/** Text as DrawingML: exact line spacing, theme fonts, theme colours; wrapped where layout wrapped it. */
export function textBody(name: 'p:txBody' | 'a:txBody', body: TextBody, options: TextOptions): Element {
  const shape = name === 'p:txBody';
  const properties = element(
    'a:bodyPr',
    shape
      ? {
          wrap: 'square',
          lIns: emu(body.padding.left),
          tIns: emu(body.padding.top),
          rIns: emu(body.padding.right),
          bIns: emu(body.padding.bottom),
          rtlCol: 0,
          anchor: anchors[body.verticalAlign],
        }
      : {},
    shape ? [element('a:noAutofit')] : [],
  );
  const paragraphs = body.paragraphs.map((paragraph, index) =>
    paragraphElement(paragraph, index === 0, body.typeface, options),
  );
  const empty = element('a:p', {}, [element('a:endParaRPr', { lang: languageTag(options.language) })]);
  return element(name, {}, [properties, element('a:lstStyle'), ...(paragraphs.length === 0 ? [empty] : paragraphs)]);
}

// Pairs are kerned from this size on, in hundredths of a point: the largest there is, because 0 is read as none and as all.
const noKerning = 400_000;

export const anchors: Readonly<Record<VerticalAlign, string>> = { top: 't', middle: 'ctr', bottom: 'b' };

export function colourElement(colour: Colour): Element {
  if (colour.slot === null) return element('a:srgbClr', { val: colour.hex });
  const changes = [
    ...(colour.lumMod === undefined ? [] : [element('a:lumMod', { val: colour.lumMod * 1000 })]),
    ...(colour.lumOff === undefined || colour.lumOff === 0 ? [] : [element('a:lumOff', { val: colour.lumOff * 1000 })]),
  ];
  return element('a:schemeClr', { val: schemeNames[colour.slot] }, changes);
}

function paragraphElement(
  paragraph: SceneParagraph,
  first: boolean,
  typeface: 'heading' | 'body',
  options: TextOptions,
): Element {
  const points = (name: 'a:lnSpc' | 'a:spcBef', value: number) =>
    element(name, {}, [element('a:spcPts', { val: Math.round(value * 100) })]);
  const properties = element(
    'a:pPr',
    {
      algn: { left: 'l', center: 'ctr', right: 'r' }[paragraph.align],
      marL: paragraph.indent > 0 ? emu(paragraph.indent) : 0,
      indent: paragraph.bullet ? -emu(paragraph.indent) : 0,
      hangingPunct: 0,
    },
    [
      points('a:lnSpc', paragraph.lineHeight),
      points('a:spcBef', first ? 0 : paragraph.spaceBefore),
      ...(paragraph.bullet
        ? [element('a:buFont', { typeface: 'Arial' }), element('a:buChar', { char: '•' })]
        : [element('a:buNone')]),
    ],
  );
  // A line feed inside a run is a line break within the paragraph.
  const runs = paragraph.runs.flatMap((run) =>
    run.text
      .split('\n')
      .flatMap((text, index) => [
        ...(index === 0 ? [] : [element('a:br')]),
        ...(text === '' ? [] : [runElement({ ...run, text }, typeface, options)]),
      ]),
  );
  const size = paragraph.runs[0]?.size;
  const end = element('a:endParaRPr', {
    lang: languageTag(options.language),
    sz: size === undefined ? undefined : Math.round(size * 100),
  });
  return element('a:p', {}, [properties, ...runs, end]);
}

function runElement(run: SceneRun, typeface: 'heading' | 'body', options: TextOptions): Element {
  const font = typeface === 'heading' ? 'mj' : 'mn';
  const link = run.link === null ? null : options.linkTo(run.link);
  const properties = element(
    'a:rPr',
    {
      lang: languageTag(options.language),
      altLang: options.language === 'en' ? 'zh-CN' : 'en-US',
      sz: Math.round(run.size * 100),
      b: run.bold ? 1 : 0,
      kern: noKerning,
      dirty: 0,
    },
    [
      element('a:solidFill', {}, [colourElement(run.colour)]),
      element('a:latin', { typeface: `+${font}-lt` }),
      element('a:ea', { typeface: `+${font}-ea` }),
      ...(link === null ? [] : [element('a:hlinkClick', { 'r:id': link, action: 'ppaction://hlinksldjump' })]),
    ],
  );
  const text = element('a:t', {}, [run.text]);
  return options.field === true
    ? element('a:fld', { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }, [properties, text])
    : element('a:r', {}, [properties, text]);
}
