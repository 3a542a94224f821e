import type { Api } from '#contract/contract.ts';

declare global {
  interface Window {
    readonly danxia: Api;
  }
}
