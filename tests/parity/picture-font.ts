import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../e2e/application.ts';

/**
 * Gives this process, and the programs it starts, a font of emoji: an office computer has one, and both outputs draw from it.
 * Without, each draws its own empty box.
 */
export function usePictureFont(folder: string): void {
  const font = path.join(root, 'node_modules', '@expo-google-fonts', 'noto-emoji');
  const weights = readdirSync(font).filter((name) => name === '400Regular' || name === '700Bold');
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  ${weights.map((weight) => `<dir>${path.join(font, weight)}</dir>`).join('\n  ')}
</fontconfig>
`,
  );
  process.env.FONTCONFIG_FILE = file;
}
