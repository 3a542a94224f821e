import { parseUnit } from '../indicators/unit.ts';

export type NameAndUnit = { name: string; unit: string };

/**
 * Splits a unit out of a printed name: 地区生产总值(亿元) · 公路里程，公里 · 人均收入/元 · 单位：万吨. Brackets that hold no
 * unit stay part of the name: 总户数(人口抽样调查)(户).
 */
export function splitUnit(text: string): NameAndUnit {
  const plain = tidyName(text);
  const bracket = /^(.*\S)\s*[(（[【]\s*([^()（）[\]【】]*)\s*[)）\]】]$/.exec(plain);
  const inside = bracket?.[2]?.replace(/^(?:(?:单位|计量单位|unit)[:：]?|where)\s*/i, '');
  if (bracket !== null && inside !== undefined && isUnit(inside)) return { name: bracket[1] ?? '', unit: inside };
  const behind = /^(.*\S)(?:[,，、]|\s{1,4}|\/)(\S+)$/.exec(plain);
  const unit = behind?.[2] ?? '';
  if (behind !== null && parseUnit(unit) !== null && !/^[A-Za-z]/.test(unit)) return { name: behind[1] ?? '', unit };
  const english = /^([^\u4e00-\u9fff]{2,}?),? in ([^\u4e00-\u9fff]+)$/.exec(plain); // GDP in current USD
  if (english !== null && inUnit.test(english[2] ?? '')) return { name: english[1] ?? '', unit: english[2] ?? '' };
  return { name: plain, unit: '' };
}

const inUnit =
  /^(?:(?:current|constant)\b.*|(?:[a-z]+ )?(?:thousands?|millions?|billions?)(?: of .+)?|per ?cent|%|tonnes|hectares|kg|km\b.*|.*(?:US\$|USD|£|€).*)$/i;

/** Whether a text is a unit: one of the table, a rate of two, or what English tables print. */
export function isUnit(text: string): boolean {
  const plain = text.trim();
  if (plain === '' || plain.length > 40) return false;
  if (parseUnit(plain) !== null) return true;
  return (
    /^(?:上年|上年同期|上年同月|上月|上季|上季度|\d{4}年?)=100(?:%)?$/.test(plain) ||
    /^\d{4} ?= ?100$/.test(plain) ||
    /^(?:[^/]{1,8})\/(?:[^/]{1,10})$/.test(plain) ||
    /^(?:[一二三四五六七八九十百千万亿]+)?(?:万|亿|百|千)[\u4e00-\u9fff]{1,4}$/.test(plain) ||
    /^(?:current|constant|international)\b.*\$?/i.test(plain) ||
    /^(?:%|percent|per cent|percentage|per \d|index|number|thousands?|millions?|billions?|years?|tonnes|kg|km|ha|people)(?![a-z])/i.test(
      plain,
    ) ||
    /\b(?:US\$|LCU|PPP|£|€|\$)/.test(plain)
  );
}

/** Names as stored: spaces, 其中 and the marks of sub-items are layout, footnote marks belong to the table. */
export function tidyName(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u4e00-\u9fff]|[\u4e00-\u9fff].*[）)]) ?[A-Za-z][A-Za-z’'-]*(?: [A-Za-z0-9%&,.()/’'-]+)+ ?$/, '') // 总产值 Gross Output Value
    .replace(/(?<=[\u4e00-\u9fff）)]) (?=[\u4e00-\u9fff（(])/g, '') // 总 人 口
    .trim()
    .replace(/^(?:#|＃|\*|其中[:：]|其 ?中 ?[:：]?)\s*/, '')
    .replace(/^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d{1,2}[.、．](?!\d))\s*/, '')
    .replace(/[①-⑳]+$|\s*[[【](?:\d{1,2}|note ?\d*)[\]】]$|\*+$/i, '')
    .replace(/[:：]$/, '')
    .trim();
}
