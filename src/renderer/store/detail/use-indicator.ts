import type { Result } from '#contract/result.ts';
import type { IndicatorDetail } from '#contract/store-contract.ts';
import { api } from '#renderer/api.ts';
import { useAnswer } from '../use-answer.ts';

type Asked = { detail: IndicatorDetail | null };

/** An indicator in one area. Until a person chooses one, the area of this name, as the list showed it; null until it comes. */
export function useIndicator(indicatorId: string, area: string | null, areaName: string): Asked | null {
  const { value } = useAnswer(`${indicatorId} ${area} ${areaName}`, () => ask(indicatorId, area, areaName));
  return value;
}

async function ask(indicatorId: string, area: string | null, areaName: string): Promise<Result<Asked>> {
  const first = await api.storeIndicator({ indicatorId, area });
  if (!first.ok) return first;
  const detail = first.value;
  const named = area === null ? detail?.areas.find(({ name }) => name === areaName) : undefined;
  if (named === undefined || named.code === detail?.series[0]?.area.code) return { ok: true, value: { detail } };
  const second = await api.storeIndicator({ indicatorId, area: named.code });
  return second.ok ? { ok: true, value: { detail: second.value } } : second;
}
