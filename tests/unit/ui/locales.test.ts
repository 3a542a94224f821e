import { describe, expect, test } from 'vitest';
import { stepLabels } from '#core/deck/commands.ts';
import { en, zhCN } from '#renderer/ui/locales/messages.ts';

type Branch = { readonly [key: string]: string | Branch };

function leaves(branch: Branch, path = ''): [string, string][] {
  return Object.entries(branch).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

const chinese = new Map(leaves(zhCN));
const english = new Map(leaves(en));
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('the two languages', () => {
  test('say the same things', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });
  test('leave nothing empty, and fill in the same values', () => {
    for (const [key, text] of chinese) {
      expect(text, key).not.toBe('');
      expect(placeholders(english.get(key) ?? ''), key).toEqual(placeholders(text));
    }
  });
  test('are not mixed up', () => {
    for (const [key, text] of english) expect(/[\u4e00-\u9fff]/.test(text), key).toBe(false);
    // Names and keys stay as they are in every language.
    const foreign = /\{\{\w+\}\}|PowerPoint|Excel|PDF|PNG|SVG|Ctrl\+Enter|Esc/g;
    for (const [key, text] of chinese) expect(text.replace(foreign, ''), key).not.toMatch(/[A-Za-z]{2,}/);
  });
  test('name every step of undo', () => {
    for (const [name, label] of Object.entries(stepLabels)) expect(label.zh && label.en, name).toBeTruthy();
  });
});
