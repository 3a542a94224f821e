import Decimal from 'decimal.js';
import { filledLength } from './filled-length.ts';

type Token =
  | { kind: 'literal'; text: string }
  | { kind: 'digit'; text: string }
  | { kind: 'point' | 'comma' | 'percent' | 'general' | 'other'; text: string };

const tokenPattern = /"([^"]*)"?|[\\!]([\s\S])|[_*][\s\S]|\[([^\]]*)\]?|General|G\/通用格式|E[+-]|[\s\S]/gi;

/** A number printed by one section of a format; null if that adds nothing but digits, separators and signs. */
export function fillFormat(value: Decimal, section: string): string | null {
  const tokens = tokensOf(section);
  if (tokens.some((token) => token.kind === 'other')) return null;
  const general = tokens.some((token) => token.kind === 'general');
  const point = tokens.findIndex((token) => token.kind === 'point');
  const first = tokens.findIndex((token) => token.kind === 'digit');
  const last = filledLength(tokens, isDigit) - 1;
  const literals = tokens.filter((token) => token.kind === 'literal');
  const endOfWhole = point === -1 ? last : filledLength(tokens.slice(0, point), isDigit) - 1;
  const scale = tokens.filter((token, at) => token.kind === 'comma' && at > endOfWhole && first !== -1).length;
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const saysMore = literals.some((token) => !/^[-+()\s]*$/.test(token.text));
  if (!saysMore && percents === 0 && scale === 0) return null;
  if (first === -1 && !general) return literals.map((token) => token.text).join('');

  const scaled = value.times(new Decimal(10).pow(2 * percents - 3 * scale));
  const sign = scaled.isNegative() && !scaled.isZero() ? '-' : '';
  const decimals = tokens.filter((token, at) => token.kind === 'digit' && point !== -1 && at > point);
  const printed = general ? scaled.abs().toFixed() : scaled.abs().toFixed(decimals.length, Decimal.ROUND_HALF_UP);
  const [whole = '0', fraction = ''] = printed.split('.');
  const start = general ? tokens.findIndex((token) => token.kind === 'general') : first;
  const end = general ? start : Math.max(last, point);
  const head = printable(tokens.slice(0, start));
  const tail = printable(tokens.slice(end + 1));
  if (general) return `${sign}${head}${printed}${tail}`;
  const wholeTokens = tokens.slice(first, endOfWhole + 1);
  const optional = trailingOptional(decimals);
  const kept =
    fraction.slice(0, fraction.length - optional) + fraction.slice(fraction.length - optional).replace(/0+$/, '');
  return `${sign}${head}${fillWhole(whole, wholeTokens)}${kept === '' ? '' : `.${kept}`}${tail}`;
}

function tokensOf(section: string): Token[] {
  return [...section.matchAll(tokenPattern)].flatMap(([text, quoted, escaped, bracket]): Token[] => {
    const literal = quoted ?? escaped ?? (bracket === undefined ? undefined : /^\$([^-]*)/.exec(bracket)?.[1]);
    if (literal !== undefined) return literal === '' ? [] : [{ kind: 'literal', text: literal }];
    if (bracket !== undefined || /^[_*]/.test(text)) return [];
    if (/^[0#?]$/.test(text)) return [{ kind: 'digit', text }];
    if (text === '.') return [{ kind: 'point', text }];
    if (text === ',') return [{ kind: 'comma', text }];
    if (text === '%') return [{ kind: 'percent', text }];
    if (/^G/i.test(text) && text.length > 1) return [{ kind: 'general', text }];
    return /^(E[+-]|@|\/)$/i.test(text) ? [{ kind: 'other', text }] : [{ kind: 'literal', text }];
  });
}

/** Digits set into their placeholders from the right, around the literals between them (0\.0, prints 12345 as 1.2). */
function fillWhole(digits: string, tokens: readonly Token[]): string {
  const places = tokens.filter((token) => token.kind === 'digit').length;
  const required = tokens.filter((token) => token.text === '0' && token.kind === 'digit').length;
  const trimmed = digits === '0' && required === 0 ? '' : digits.padStart(required, '0');
  const hasLiterals = tokens.some((token) => token.kind === 'literal');
  if (!hasLiterals) {
    const grouped = tokens.some((token) => token.kind === 'comma');
    return grouped ? trimmed.replace(/\B(?=(\d{3})+$)/g, ',') : trimmed;
  }
  let used = 0;
  const filled = [...tokens].reverse().map((token) => {
    if (token.kind !== 'digit') return token.kind === 'literal' ? token.text : '';
    used += 1;
    const from = used === places ? 0 : Math.max(0, trimmed.length - used);
    return trimmed.slice(from, Math.max(0, trimmed.length - used + 1));
  });
  return filled.reverse().join('');
}

function isDigit(token: Token): boolean {
  return token.kind === 'digit';
}

function trailingOptional(decimals: readonly Token[]): number {
  return decimals.length - filledLength(decimals, (token) => token.text === '0');
}

function printable(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === 'literal' || token.kind === 'percent' ? token.text : '')).join('');
}
