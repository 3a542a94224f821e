import { useEffect } from 'react';
import { api } from '#renderer/api.ts';
import type { Settings } from '#contract/settings.ts';
import { Providers } from '#renderer/ui/app/providers.tsx';
import { changeView } from '#renderer/ui/state/view-store.ts';
import { Shell } from './shell.tsx';
import { changeStoreState, useStoreState } from './store-state.ts';

/** The window of the indicator store. */
export function StoreApp({ settings }: { settings: Settings }) {
  useEffect(() => {
    changeView({ settings });
    const ends = [
      api.on('settingsChanged', (changed) => changeView({ settings: changed })),
      api.on('storeChanged', () => changeStoreState({ changes: useStoreState.getState().changes + 1 })),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [settings]);
  return (
    <Providers>
      <Shell />
    </Providers>
  );
}
