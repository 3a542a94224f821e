import { isDoing } from '../read/doing.ts';
import type { AfterNumber } from './after-number.ts';
import { nounAfter, tidyName } from './tidy-name.ts';

const reason = ['name-after-number'] as const;

/** 近七成项目已形成实物工作量; 三分之一的行政村建成美丽乡村; 其中三分之一是脱贫人口. */
export const ofGroup: AfterNumber = ({ reading, words, figure, rest }) => {
  if (!figure.chinese || words !== '') return null;
  const are = /^[是为]([^,。;\d]{2,12})/.exec(rest)?.[1];
  if (are !== undefined) {
    const name = `${(reading.drafts.at(-1) ?? reading.state.last)?.name ?? ''}中${are}占比`;
    return { name, printed: name, reason };
  }
  const share = figure.unit === '%' || figure.value.includes('/');
  const group =
    /^的([^,。;]{2,30})/.exec(rest)?.[0] ??
    (figure.unit === '%' ? /^[\u4e00-\u9fff]{4,24}(?=[,。;]|$)/.exec(rest)?.[0] : undefined);
  if (group === undefined || !share) return null;
  reading.used = figure.end + group.length;
  const name = `${tidyName(group.replace(/^的/, ''))}占比`;
  return { name, printed: name, reason };
};

/** 设立总规模50亿元的母基金: what the measure before the number is of. */
export const ofWhole: AfterNumber = ({ words, rest }) => {
  const after = /^的([^,。;]{2,30})/.exec(rest)?.[1];
  const head = /(?:总规模|规模|总投资|投资|占地|面积|长度)$/.exec(words)?.[0];
  if (after === undefined || head === undefined || !isDoing(words.slice(0, -head.length))) return null;
  const noun = tidyName(nounAfter(after));
  return noun.length < 2 ? null : { name: `${noun}${head}`, printed: `${noun}${head}`, reason };
};
