import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A person who has been here before: the tour of a first start does not come. */
export function beenHere(userData: string): void {
  const file = path.join(userData, 'preferences.json');
  if (existsSync(file)) return;
  mkdirSync(userData, { recursive: true });
  const settings = { locale: 'zh-CN', colourScheme: 'system', autosaveFile: false, tourSeen: true };
  writeFileSync(file, JSON.stringify({ settings }));
}
