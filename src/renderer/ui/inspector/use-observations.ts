import { useEffect, useState } from 'react';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { api } from '#renderer/api.ts';

/** All observations of an indicator in the store; empty while they load, and where there is no store. */
export function useObservations(indicatorId: string | null): readonly ObservationSnapshot[] {
  const [observations, setObservations] = useState<readonly ObservationSnapshot[]>([]);
  useEffect(() => {
    let current = true;
    setObservations([]);
    if (indicatorId === null) return;
    void api.storeObservations({ indicatorId, area: null }).then((answer) => {
      if (current && answer.ok) setObservations(answer.value);
    });
    return () => {
      current = false;
    };
  }, [indicatorId]);
  return observations;
}
