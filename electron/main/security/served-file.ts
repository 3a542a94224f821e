import path from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export type ServedFile = { file: string; contentType: string };

/**
 * The file under `folder` that a request's path names, by its text alone: null for a path that leaves the folder, that
 * cannot be decoded, or whose kind of file the application doesn't serve.
 */
export function servedFile(folder: string, pathname: string): ServedFile | null {
  const decoded = decode(pathname);
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = path.resolve(folder, `.${path.posix.sep}${decoded}`);
  if (!file.startsWith(path.resolve(folder) + path.sep)) return null;
  const contentType = contentTypes[path.extname(file)];
  return contentType === undefined ? null : { file, contentType };
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
