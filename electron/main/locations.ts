import path from 'node:path';
import { app } from 'electron';

/** Where the program's own files and the person's data lie. */
export function resourcesFolder(): string {
  return path.join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources');
}

export function sampleFolder(): string {
  return path.join(resourcesFolder(), 'sample');
}

/** Maps of Chinese characters that some PDFs refer to by name; of the package that reads them. */
export function characterMapsFolder(): string {
  if (app.isPackaged) return path.join(process.resourcesPath, 'character-maps');
  return path.join(app.getAppPath(), 'node_modules', 'pdfjs-dist', 'cmaps');
}

export function rendererFolder(): string {
  return path.join(app.getAppPath(), 'dist', 'renderer');
}

export function preloadFile(): string {
  return path.join(app.getAppPath(), 'dist', 'preload', 'index.cjs');
}

/** Beside the bundled main file; a worker is an entry of its own. */
export function pptxWorkerFile(): string {
  return path.join(app.getAppPath(), 'dist', 'main', 'pptx-worker.cjs');
}

export function dataWorkerFile(): string {
  return path.join(app.getAppPath(), 'dist', 'main', 'data-worker.cjs');
}

export function pdfWorkerFile(): string {
  return path.join(app.getAppPath(), 'dist', 'main', 'pdf-worker.cjs');
}

export function importWorkerFile(): string {
  return path.join(app.getAppPath(), 'dist', 'main', 'import-worker.cjs');
}

export function readWorkerFile(): string {
  return path.join(app.getAppPath(), 'dist', 'main', 'read-worker.cjs');
}

export function storeFile(): string {
  return path.join(app.getPath('userData'), 'store', 'indicators.db');
}

export function backupsFolder(): string {
  return path.join(app.getPath('userData'), 'backups');
}

export function templatesFolder(): string {
  return path.join(app.getPath('userData'), 'templates');
}

export function versionsFolder(): string {
  return path.join(app.getPath('userData'), 'versions');
}

export function recoveryFolder(): string {
  return path.join(app.getPath('userData'), 'recovery');
}
