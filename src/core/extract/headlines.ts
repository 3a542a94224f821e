import type { TextState } from './read/text-state.ts';
import type { Paragraph } from './scan/paragraphs.ts';

/** 2015年,面对…: where no title says the year, the first words do. */
export function noteFirstYear(folded: string, { lines }: Paragraph, state: TextState): void {
  const [first] = lines;
  const year =
    first === undefined ? null : /^\s*((?:19|20)\d{2})年(?:,|是|以来|,?全[市县区省])/.exec(folded.slice(...first));
  if (year === null || state.title !== null || state.section !== null) return;
  state.title = { period: year[1] ?? '', origin: 'heading', words: `${year[1]}年` };
}

/** 核心提示: what stands here stands below too. */
export function isSummary(folded: string, { lines }: Paragraph): boolean {
  const [first] = lines;
  return (
    first !== undefined &&
    /^\s*[[【]?(?:核心提示|导语|摘要|内容提要|提要|核心阅读)[\]】]?\s*:/.test(folded.slice(...first))
  );
}

export function isTitle(folded: string, { kind, lines }: Paragraph): boolean {
  const [first] = lines;
  if (kind !== 'prose' || lines.length > 1 || first === undefined) return false;
  const words = folded.slice(...first).trim();
  const more = /\S/.test(folded.slice(first[1], first[1] + 400));
  return more && words.length <= 50 && !/[。;,:]|^[●■◆★▲•-]/.test(words);
}
