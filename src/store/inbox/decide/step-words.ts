import type { Sentence } from '#core/validation/finding.ts';
import type { StepKind } from './steps.ts';

const names: Readonly<Record<StepKind, Sentence>> = {
  accept: { 'zh-CN': '采用“{name}”', en: 'accepting “{name}”' },
  'accept-all': { 'zh-CN': '采用{count}条数据', en: 'accepting {count} figures' },
  edit: { 'zh-CN': '修改“{name}”', en: 'changing “{name}”' },
  reject: { 'zh-CN': '略去“{name}”', en: 'rejecting “{name}”' },
  reopen: { 'zh-CN': '撤回对“{name}”的决定', en: 'taking back what was decided of “{name}”' },
  merge: { 'zh-CN': '合并“{name}”', en: 'merging “{name}”' },
};

/** What a step did, as undoing names it. */
export function stepWords(kind: StepKind, name: string, count: number): Sentence {
  const filled = (text: string) => text.replace('{name}', () => name).replace('{count}', String(count));
  return { 'zh-CN': filled(names[kind]['zh-CN']), en: filled(names[kind].en) };
}
