import path from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Settings } from '#contract/settings.ts';
import type { ExportFormat } from '#contract/export-contract.ts';
import { dialogWords } from './words.ts';

type Locale = Settings['locale'];

/** Each answers the path a person chose, or null when they closed the dialog. */
export function chooseDeck(window: BrowserWindow, locale: Locale): Promise<string | null> {
  const words = dialogWords(locale);
  return chooseFile(window, words.openTitle, [{ name: words.deckFiles, extensions: ['danxia'] }]);
}

export async function chooseDeckTarget(
  window: BrowserWindow,
  locale: Locale,
  current: { file: string | null; name: string },
): Promise<string | null> {
  const words = dialogWords(locale);
  const answer = await dialog.showSaveDialog(window, {
    title: words.saveTitle,
    defaultPath: current.file ?? inDocuments(`${fileName(current.name)}.danxia`),
    filters: [{ name: words.deckFiles, extensions: ['danxia'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return answer.canceled || !answer.filePath ? null : withExtension(answer.filePath, '.danxia');
}

export function chooseTable(window: BrowserWindow, locale: Locale): Promise<string | null> {
  const words = dialogWords(locale);
  return chooseFile(window, words.tableTitle, [
    {
      name: words.tableFiles,
      extensions: ['xlsx', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'txt', 'zip', 'json', 'html', 'xml'],
    },
    { name: words.allFiles, extensions: ['*'] },
  ]);
}

export function chooseText(window: BrowserWindow, locale: Locale): Promise<string | null> {
  const words = dialogWords(locale);
  return chooseFile(window, words.textTitle, [
    { name: words.textFiles, extensions: ['txt', 'docx', 'pdf', 'html', 'htm', 'md'] },
    { name: words.allFiles, extensions: ['*'] },
  ]);
}

export function choosePresentation(window: BrowserWindow, locale: Locale): Promise<string | null> {
  const words = dialogWords(locale);
  return chooseFile(window, words.outlineTitle, [
    { name: words.powerPointFiles, extensions: ['pptx', 'pptm', 'ppsx'] },
  ]);
}

export function choosePicture(window: BrowserWindow, locale: Locale): Promise<string | null> {
  const words = dialogWords(locale);
  return chooseFile(window, words.pictureTitle, [{ name: words.pictureFiles, extensions: ['png', 'jpg', 'jpeg'] }]);
}

/** Asks for the file of this format; page pictures get a folder of the name given. */
export async function chooseExportTarget(
  window: BrowserWindow,
  locale: Locale,
  format: ExportFormat,
  current: { file: string | null; name: string },
): Promise<string | null> {
  const words = dialogWords(locale);
  const folder = current.file === null ? app.getPath('documents') : path.dirname(current.file);
  const kinds = { pptx: words.powerPointFiles, pdf: words.pdfFiles, xlsx: words.excelFiles };
  const folderOfPages = format === 'png' || format === 'svg';
  const answer = await dialog.showSaveDialog(window, {
    title: words.exportTitle,
    defaultPath: path.join(folder, exportName(current.name, format, locale)),
    filters: folderOfPages ? [] : [{ name: kinds[format], extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (answer.canceled || !answer.filePath) return null;
  return folderOfPages ? answer.filePath : withExtension(answer.filePath, `.${format}`);
}

export function exportName(name: string, format: ExportFormat, locale: Locale): string {
  const { pages, data } = dialogWords(locale);
  switch (format) {
    case 'png':
      return `${fileName(name)} ${pages}`;
    case 'svg':
      return `${fileName(name)} SVG`;
    case 'xlsx':
      return `${fileName(name)} ${data}.xlsx`;
    case 'pptx':
    case 'pdf':
      return `${fileName(name)}.${format}`;
  }
}

async function chooseFile(window: BrowserWindow, title: string, filters: FileFilter[]): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, { title, properties: ['openFile'], filters });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

function inDocuments(name: string): string {
  return path.join(app.getPath('documents'), name);
}

/** A name every file system takes. */
function fileName(name: string): string {
  const cleaned = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
  return cleaned === '' ? 'Danxia' : cleaned.slice(0, 100);
}

function withExtension(file: string, extension: string): string {
  return path.extname(file).toLowerCase() === extension ? file : `${file}${extension}`;
}
