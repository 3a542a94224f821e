/** The words of a presentation made elsewhere: its slides in order, by its sections. Pictures, charts and tables are left out. */
export type Outline = { sections: readonly OutlineSection[] };

export type OutlineSection = { name: string; slides: readonly OutlineSlide[] }; // '' when it has none

export type OutlineSlide = {
  title: string; // '' when it has none
  paragraphs: readonly OutlineParagraph[];
  notes: string;
  hidden: boolean;
};

export type OutlineParagraph = { text: string; bullet: boolean };

/** More slides than this are no briefing. */
export const mostOutlineSlides = 500;

/** Every text that becomes a text of a slide: titles and paragraphs, in order. Notes are words for the speaker alone. */
export function textsOfOutline({ sections }: Outline): string[] {
  return sections.flatMap(({ slides }) =>
    slides.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]),
  );
}

/**
 * Sections as a person meant them: those of the file; where it has none, every slide that has a title alone begins one, as
 * people who know no sections do.
 */
export function withSections(outline: Outline): Outline {
  const [only, ...others] = outline.sections;
  if (only === undefined || others.length > 0) return outline;
  const sections: { name: string; slides: OutlineSlide[] }[] = [];
  for (const [index, slide] of only.slides.entries()) {
    const opens = index > 0 && index < only.slides.length - 1 && slide.title !== '' && slide.paragraphs.length === 0;
    const last = sections.at(-1);
    if (last === undefined || opens) sections.push({ name: opens ? slide.title : only.name, slides: [slide] });
    else last.slides.push(slide);
  }
  return { sections };
}
