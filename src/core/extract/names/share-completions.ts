import type { Completion } from './completion.ts';
import { driver, ofPlanDone, shareOf } from './shares.ts';

/** 税收占65.5%; 占GDP比重2.4%: whose. */
export const ofShare: Completion = ({ reading, words, figure, current }) => {
  if (figure?.unit === '%' && /占$/.test(words)) {
    const share = words.replace(/(?:大约|约|近|超)?占$/, '占比');
    const before = reading.drafts.at(-1) ?? reading.state.last;
    return share === '占比' && before !== null ? shareOf(reading, before) : share;
  }
  return /^占(?!地(?![区方]))/.test(words) ? `${current.replace(/占.*$/, '')}${words}` : null;
};

const plan = /^(?:年初|年度|全年|年|调整后?|汇总)?(?:预算|计划|任务|目标|序时进度)(?:数|任务)?$/;

/** 年初预算的52.8%: how much of it was done. */
export const ofPlan: Completion = ({ reading, words, figure, current }) => {
  if (figure?.unit !== '%' || current === '' || !plan.test(words)) return null;
  return ofPlanDone(reading, figure, current.replace(/(?:完成|占).*$/, ''), words);
};

/** 贡献率6.9%; 对经济增长的贡献率: whose, and to what. */
export const ofContribution: Completion = ({ reading, words, figure, current }) => {
  if (words === '贡献率' && figure?.unit === '%' && current !== '') {
    const what = /对(.+的)拉动$/.exec(reading.aside.at(-1)?.name ?? '')?.[1] ?? '经济增长的';
    return `${driver(current)}对${what}贡献率`;
  }
  if (!/^对.+(?:贡献率|拉动)$/.test(words)) return null;
  return `${driver(current !== '' ? current : (reading.pending?.words ?? ''))}${words}`;
};
