import type { Candidate } from '#core/extract/candidate.ts';
import type { Answer, AnsweredText } from './answers.ts';

/** How candidates meet the answers; `right` of each of those that are paired, or that print the fact. */
export type Score = {
  statements: number;
  candidates: number;
  paired: number;
  names: Part;
  periods: Part;
  growth: Part;
  changes: Part;
  ranks: Part;
  decoys: number;
  missed: Answer[];
  extra: Candidate[];
  wrong: { part: string; answer: Answer; candidate: Candidate }[];
};
type Part = { right: number; asked: number; given: number };

/**
 * A candidate is paired with the answer that prints the same value and unit, or, where none is printed, the same growth,
 * change or rank, in overlapping words.
 */
export function scoreText({ text, statements, decoys }: AnsweredText, candidates: readonly Candidate[]): Score {
  const left = new Set(candidates);
  const score: Score = {
    ...{ statements: statements.length, candidates: candidates.length, paired: 0, decoys: 0 },
    ...{ names: part(), periods: part(), growth: part(), changes: part(), ranks: part() },
    ...{ missed: [], extra: [], wrong: [] },
  };
  const pairs: [Answer, Candidate][] = [];
  for (const answer of statements) {
    const [start, end] = placeOf(text, answer);
    const fitting = [...left].filter((one) => one.start < end && one.end > start && sameFigure(answer, one));
    const best = fitting.sort((one, other) => likeness(other.name, answer.name) - likeness(one.name, answer.name))[0];
    if (best === undefined) {
      score.missed.push(answer);
      continue;
    }
    left.delete(best);
    pairs.push([answer, best]);
  }
  score.paired = pairs.length;
  score.extra = [...left];
  for (const candidate of left) {
    const numbers = candidate.numerals.filter(({ role }) => role !== 'comparison');
    if (numbers.some(({ span }) => decoys.some((decoy) => covers(text, decoy.text, span)))) score.decoys += 1;
  }
  for (const [answer, candidate] of pairs) {
    check(score, 'names', answer, candidate, true, true, sameName(candidate.name, answer.name));
    check(score, 'periods', answer, candidate, true, true, candidate.period === answer.period);
    const asked = answer.growthPct !== undefined;
    const given = candidate.growth !== null;
    check(score, 'growth', answer, candidate, asked, given, Number(candidate.growth?.percent) === answer.growthPct);
    const points = answer.changePP !== undefined;
    check(
      score,
      'changes',
      answer,
      candidate,
      points,
      candidate.change !== null,
      Number(candidate.change?.points) === answer.changePP,
    );
    const ranks = ranksOf(answer);
    const same =
      ranks.length === candidate.ranks.length &&
      ranks.every(({ rank, scope }) => candidate.ranks.some((one) => one.rank === rank && sameName(one.scope, scope)));
    check(score, 'ranks', answer, candidate, ranks.length > 0, candidate.ranks.length > 0, same);
  }
  return score;
}

function part(): Part {
  return { right: 0, asked: 0, given: 0 };
}

type PartName = 'names' | 'periods' | 'growth' | 'changes' | 'ranks';

function check(
  score: Score,
  name: PartName,
  answer: Answer,
  candidate: Candidate,
  asked: boolean,
  given: boolean,
  same: boolean,
) {
  if (asked) score[name].asked += 1;
  if (given) score[name].given += 1;
  if (asked && given && same) score[name].right += 1;
  else if (asked || given) score.wrong.push({ part: name, answer, candidate });
}

function ranksOf({ rank, rankScope = '', ranks }: Answer): { rank: number; scope: string }[] {
  return ranks ?? (rank === undefined ? [] : [{ rank, scope: rankScope }]);
}

function placeOf(text: string, { quote, occurrence = 0 }: Answer): [number, number] {
  let at = -1;
  for (let round = 0; round <= occurrence; round++) at = text.indexOf(quote, at + 1);
  return [at, at + quote.length];
}

function covers(text: string, words: string, [start, end]: readonly [number, number]): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at <= start && at + words.length >= end) return true;
  }
  return false;
}

function sameFigure(answer: Answer, candidate: Candidate): boolean {
  if (answer.value !== null)
    return sameValue(answer.value, candidate.value) && fold(answer.unit ?? '') === fold(candidate.unit ?? '');
  if (candidate.value !== null) return false;
  if (answer.growthPct !== undefined) return Number(candidate.growth?.percent) === answer.growthPct;
  if (answer.changePP !== undefined) return Number(candidate.change?.points) === answer.changePP;
  return candidate.ranks.some(({ rank }) => rank === answer.rank);
}

function sameValue(answer: string | number, value: string | null): boolean {
  if (value === null) return false;
  const [left, right] = [fold(String(answer)), fold(value)];
  return left === right || (left !== '' && right !== '' && Math.abs(Number(left)) === Math.abs(Number(right)));
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replace(/[—–~～]/g, '-');
}

/** Names are the same when little but filling words differs and what tells indicators apart is in both. */
export function sameName(left: string, right: string): boolean {
  const [one, other] = [plain(left), plain(right)];
  if (one === other || one.replace(tail, '') === other.replace(tail, '')) return true;
  if (telling.some((word) => one.includes(word) !== other.includes(word))) return false;
  return (
    likeness(one, other) >= 0.7 ||
    (one !== '' && other !== '' && (one.includes(other) || other.includes(one)) && shorter(one, other) >= 0.5)
  );
}

const tail = /(?:面积|数|量|数量|总数|额|人数|户数|个数)$/;
const telling = [
  '第一',
  '第二',
  '第三',
  '增加值',
  '产值',
  '户籍',
  '常住',
  '城镇居民',
  '农村居民',
  '人均',
  '轻工业',
  '重工业',
  '进口',
  '出口',
  '支出',
  '收入',
  '占',
  '面积',
  '产量',
];

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s、,的“”"()]/g, '')
    .replace(/^(?:实现|完成|累计|全市|全县|年末|全部)+/, '')
    .replace('规上', '规模以上')
    .replace(/占比$/, '占比重');
}

function shorter(left: string, right: string): number {
  return Math.min(left.length, right.length) / Math.max(left.length, right.length);
}

/** How alike two names are: twice the longest common subsequence over both lengths. */
function likeness(left: string, right: string): number {
  const row = new Array<number>(right.length + 1).fill(0);
  for (const sign of left) {
    let diagonal = 0;
    for (let at = 0; at < right.length; at++) {
      const above = row[at + 1] ?? 0;
      row[at + 1] = right[at] === sign ? diagonal + 1 : Math.max(above, row[at] ?? 0);
      diagonal = above;
    }
  }
  return (2 * (row[right.length] ?? 0)) / Math.max(1, left.length + right.length);
}

export type Rates = {
  recall: number;
  precision: number;
  figures: number;
  names: number;
  growth: number;
  changes: number;
  ranks: number;
  periods: number;
  decoys: number;
};

/** Figures as F1; names and periods of the paired ones; growth, changes and ranks as F1 of what is printed. */
export function ratesOf(scores: readonly Score[]): Rates {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  const [paired, statements, candidates] = [sum((s) => s.paired), sum((s) => s.statements), sum((s) => s.candidates)];
  const f1 = (name: PartName) => {
    const [right, asked, given] = [sum((s) => s[name].right), sum((s) => s[name].asked), sum((s) => s[name].given)];
    return asked + given === 0 ? 1 : (2 * right) / (asked + given);
  };
  return {
    ...{
      recall: paired / statements,
      precision: paired / candidates,
      figures: (2 * paired) / (statements + candidates),
    },
    ...{ names: f1('names'), growth: f1('growth'), changes: f1('changes'), ranks: f1('ranks'), periods: f1('periods') },
    decoys: sum((s) => s.decoys),
  };
}
