import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const main = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<div data-testid="editor" contenteditable></div>'));
`;

/** Writes the smallest Electron application, a window with one empty field, as the baseline of ours; answers its folder. */
export function writePlainElectron(folder: string): string {
  const project = path.join(folder, 'plain');
  mkdirSync(project, { recursive: true });
  writeFileSync(
    path.join(project, 'package.json'),
    JSON.stringify({ name: 'plain', version: '1.0.0', main: 'main.js' }),
  );
  writeFileSync(path.join(project, 'main.js'), main);
  return project;
}
