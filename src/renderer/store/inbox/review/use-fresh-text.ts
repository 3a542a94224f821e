import { useEffect } from 'react';
import { useStoreState } from '../../store-state.ts';
import { refreshText } from '../text-actions.ts';

/** Reads the open text again when a person comes back to it from a view where they changed the store. */
export function useFreshText(): void {
  useEffect(() => {
    let stale = false;
    return useStoreState.subscribe((state, before) => {
      if (state.view !== 'inbox') stale ||= state.changes !== before.changes;
      else if (stale) {
        stale = false;
        void refreshText();
      }
    });
  }, []);
}
