/** Pages of the application: each is an HTML file of the renderer and may call its own methods only. */
export const pageNames = ['editor', 'store', 'show', 'print'] as const;
export type PageName = (typeof pageNames)[number];

export const scheme = 'danxia';

export function pageAddress(page: PageName): string {
  return `${scheme}://app/${page}.html`;
}

/** The page an address shows; null for any other address. Query and fragment don't matter. */
export function pageOf(address: string): PageName | null {
  const url = parse(address);
  if (url === null || url.protocol !== `${scheme}:` || url.host !== 'app') return null;
  return pageNames.find((page) => url.pathname === `/${page}.html`) ?? null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
