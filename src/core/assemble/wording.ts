/**
 * What can be read off indicator names alone: which belong to one matter, what a group of them has in common, and what
 * a second name need not repeat. Names are Chinese, so characters and pairs of characters do for words.
 */

const verbs = ['新增', '新建', '累计', '建成', '已建成', '完成', '引进', '培育', '新签约'];

/** Whether two names share at least two separate words of two characters, as 生态修复试点投入 and 生态保护修复项目 do. */
export function ofOneMatter(left: string, right: string): boolean {
  let found = 0;
  for (let at = 0; at + 2 <= left.length && found < 2; at += 1) {
    if (!right.includes(left.slice(at, at + 2))) continue;
    found += 1;
    at += 1; // the next word starts after this one
  }
  return found >= 2;
}

/** The words all names end with, such as 投资额; '' when they share less than two characters. */
export function commonEnding(names: readonly string[]): string {
  const [first = ''] = names;
  for (let start = 0; start + 2 <= first.length; start += 1) {
    const ending = first.slice(start);
    if (/^[\p{Script=Han}]/u.test(ending) && names.every((name) => name.endsWith(ending))) return ending;
  }
  return '';
}

/**
 * What is left to say of a name after the one before it, when the source tells both in one breath: 园区规划面积较原规划新增 →
 * 较原规划新增; 来源于广州项目的总投资额 → 总投资额; 莞韶新签约项目投资额 → 项目投资额. `listed` when both are parts of one list.
 */
export function withoutRepeating(before: string, name: string): { name: string; listed: boolean } {
  const compared = name.search(/较|比(?=上年|去年|原|\d)/);
  if (compared >= 2 && name.slice(0, 2) === before.slice(0, 2)) return { name: name.slice(compared), listed: false };
  const shared = commonStart(before, name);
  const rest = name.slice(shared.length);
  if ((shared.length >= 4 || verbs.includes(shared)) && rest.length >= 2 && !/^[的和、（）()]/.test(rest)) {
    return { name: rest, listed: true };
  }
  const of = name.lastIndexOf('的');
  const head = name.slice(of + 1);
  if (of >= 4 && head.length >= 2 && shareWords(name.slice(0, of), before, 4)) return { name: head, listed: false };
  return { name, listed: false };
}

function commonStart(left: string, right: string): string {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return left.slice(0, length);
}

function shareWords(left: string, right: string, length: number): boolean {
  for (let at = 0; at + length <= left.length; at += 1) if (right.includes(left.slice(at, at + length))) return true;
  return false;
}
