import type { TextState } from '../read/text-state.ts';
import { headOf, takesHead } from './name-words.ts';

/** Parts are measured by what their total is: 其中轻工业; goods by their sales; the three industries by value added. */
export function withHead(name: string, { head, kind }: TextState): string {
  if (headOf(name) !== '') return name;
  if (kind !== '') return `${name}${kind}`;
  if (/^[一二三]产$/.test(name)) return `${name}增加值`;
  if (/^第[一二三]产业$/.test(name)) return `${name}${head === '投资' ? head : '增加值'}`;
  if (/类$/.test(name)) return `${name}零售额`;
  if (/^(?:城镇|乡村|农村|城市)$/.test(name) && /^零售/.test(head)) return `${name}消费品零售额`;
  const product = head === '产量' && name.length <= 5 && !/[业率]$/.test(name);
  return takesHead(name) || product ? `${name}${head}` : name;
}
