import type { Draft } from '../read/draft.ts';
import type { Reading } from '../read/reading.ts';
import type { Figure } from '../scan/figure.ts';

/** 完成年初预算的54.1% · 为年初预算的52.8% */
export function ofPlanDone({ text }: Reading, figure: Figure, name: string, plan: string): string {
  const clause = /[^,。;、]*$/.exec(text.slice(0, figure.start))?.[0] ?? '';
  return /完成/.test(clause) ? `${name}完成${plan}的比例` : `${name}占${plan}的比重`;
}

/** 民生支出…,占81.5% after 其中: of the total the sentence began with. */
export function shareOf({ drafts, text, offset }: Reading, part: Draft): string {
  const [whole] = drafts;
  const within =
    whole !== undefined &&
    whole !== part &&
    whole.unit === part.unit &&
    /其中/.test(text.slice(whole.end - offset, part.end - offset));
  return within ? `${part.name}占${whole.name}的比重` : `${part.name}占比`;
}

/** 第三产业加快发展,对经济增长的贡献率: whose. */
export function driver(words: string): string {
  return words.replace(/(?:增加值|加快|持续|快速|稳步|平稳|较快).*$/, '');
}

/** 第二产业增加值, 拉动GDP增长 → 第二产业对GDP增长的拉动. */
export function driveName(subject: string, words: string): string {
  const what = /(?:拉动|带动|[上下]拉)(?:全市|全县|全省|全区)?(.*?)(?:增长)?$/.exec(words)?.[1] ?? '';
  if (/贡献/.test(words)) return `${subject}${words}`;
  return `${subject.replace(/对.+(?:贡献率|拉动)$|增加值$/, '')}对${what === '' ? '经济' : what}增长的拉动`;
}
