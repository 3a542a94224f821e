import type { Settings } from '#contract/contract.ts';

export function StoreApp({ settings }: { settings: Settings }) {
  return <main lang={settings.locale} />;
}
