import type { Span } from '../candidate.ts';
import type { Figure } from './figure.ts';
import { enclosing, goesOn } from './parentheses.ts';

/** 500万元以上项目12个: the first number is part of a name. */
export function isThreshold(text: string, figure: Figure, next: Figure | undefined): boolean {
  const { start, end, unit, qualifier } = figure;
  const after = text.slice(end);
  const large = /元$/.test(unit) && /^(?:级|的)?(?:大?项目|企业|产业|集群|园区|工程)/.test(after);
  if (large && next !== undefined && next.start - end <= 12) return true;
  const threshold = /^(?:以上|以下|以内)$/.test(qualifier) || /^及以[上下]/.test(after);
  if (!threshold) return false;
  const rest = after.replace(/^及以[上下]/, '');
  if (/(?:年主营业务收入|年收入|标准为|起点|门槛)$/.test(text.slice(0, start))) return true;
  return /^的?[\u4e00-\u9fff]/.test(rest) && !/^(?:的比例|的比重|以)/.test(rest);
}

/** 白酒(折65度,商品量)产量: a number in a parenthesis that the name goes on after. */
export function isInName(text: string, groups: readonly Span[], { start }: Figure): boolean {
  const around = enclosing(groups, start);
  return around !== undefined && goesOn(text, around);
}
