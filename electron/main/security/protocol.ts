import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { scheme } from './page-address.ts';
import { servedFile } from './served-file.ts';

/**
 * Scripts, fonts and pictures come from this application alone. Inline styles are allowed because the interface's
 * components set sizes and positions as style attributes; no style can run code or, with everything else closed,
 * send anything away.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  `img-src 'self' ${scheme}: data:`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Before the application is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** A picture's bytes by sha-256, or null. */
export type FindPicture = (id: string) => { bytes: Uint8Array; mediaType: string } | null;

/** `danxia://app/…` is the built renderer, `danxia://asset/<sha-256>` a picture of an open deck. */
export function serve(folder: string, findPicture: FindPicture): void {
  protocol.handle(scheme, async (request) => {
    if (request.method !== 'GET') return refused(405);
    const url = new URL(request.url);
    if (url.host === 'app') return rendererFile(folder, url.pathname);
    if (url.host === 'asset') return picture(findPicture, url.pathname.slice(1));
    return refused(404);
  });
}

async function rendererFile(folder: string, pathname: string): Promise<Response> {
  const served = servedFile(folder, pathname);
  if (served === null) return refused(403);
  try {
    return answered(await readFile(served.file), served.contentType);
  } catch {
    return refused(404);
  }
}

function picture(findPicture: FindPicture, id: string): Response {
  const found = /^[0-9a-f]{64}$/.test(id) ? findPicture(id) : null;
  return found === null ? refused(404) : answered(found.bytes, found.mediaType);
}

function answered(bytes: Uint8Array, contentType: string): Response {
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': contentType,
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    },
  });
}

function refused(status: number): Response {
  return new Response(null, { status });
}
