import { type TopicId, topics } from './topics.ts';

/** What a section says of itself: its name and the topics of the figures it shows, one entry a figure. */
type SectionSaid = { name: string; figures: readonly string[] };

const sameName = 6;
const partOfName = 4;
const alikeName = 2;
const allFigures = 3; // of one topic

/** Topics a section is about, the likeliest first; none where neither its name nor its figures tell. */
export function suggestedTopics({ name, figures }: SectionSaid): TopicId[] {
  return topics
    .map(({ id, nameZh, nameEn }) => {
      const share = figures.length === 0 ? 0 : figures.filter((topic) => topic === id).length / figures.length;
      const named = Math.max(likeness(plain(name), plain(nameZh)), likeness(plain(name), plain(nameEn)));
      return { id, score: named + allFigures * share };
    })
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .map(({ id }) => id);
}

/** Indicators for a section: those the deck does not show yet before those it does; the order is kept otherwise. */
export function unusedFirst<Item extends { indicatorId: string }>(
  items: readonly Item[],
  used: ReadonlySet<string>,
): Item[] {
  return [
    ...items.filter(({ indicatorId }) => !used.has(indicatorId)),
    ...items.filter(({ indicatorId }) => used.has(indicatorId)),
  ];
}

function likeness(name: string, topic: string): number {
  if (name.length < 2) return 0;
  if (name === topic) return sameName;
  if (name.includes(topic) || topic.includes(name)) return partOfName;
  const pairs = pairsOf(topic);
  return pairsOf(name).some((pair) => pairs.includes(pair)) ? alikeName : 0;
}

/** Words that every section may have say nothing of its topic. */
const common = ['发展', '指标', '情况', '工作', '全市', '经济', '建设'];

/** Two neighbouring characters of Chinese, which are most of its words; longer words of other languages whole. */
function pairsOf(text: string): string[] {
  const chinese = [...text.replace(/[^\p{Script=Han}]/gu, ' ')];
  const pairs = chinese.slice(1).map((sign, at) => `${chinese[at]}${sign}`);
  const words = text.match(/[a-z]{5,}/g) ?? [];
  return [...pairs.filter((pair) => !pair.includes(' ') && !common.includes(pair)), ...words];
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s、，,·—-]+/g, /[a-z]/i.test(text) ? ' ' : '')
    .trim();
}
