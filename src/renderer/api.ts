import type { Api } from '#contract/contract.ts';

declare global {
  interface Window {
    /** Put there by the preload; the only way to main. */
    readonly danxia: Api;
  }
}

export const api: Api = window.danxia;

/** Pictures of the deck are served by main, by the hash of their bytes. */
export function assetUrl(assetId: string): string {
  return `danxia://asset/${assetId}`;
}
