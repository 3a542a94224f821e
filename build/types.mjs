// Type-checks every zone with its own tsconfig, so that the wrong global does not compile.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const { references } = JSON.parse(readFileSync(path.join(root, 'tsconfig.json'), 'utf8'));
const compiler = path.join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');
const wanted = process.argv.slice(2);
const zones = references
  .map((reference) => reference.path)
  .filter((zone) => wanted.length === 0 || wanted.some((name) => zone.includes(name)));

const failed = zones.filter(
  (zone) => spawnSync(process.execPath, [compiler, '-p', zone], { cwd: root, stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) {
  console.error(`types: ${failed.join(', ')} failed`);
  process.exit(1);
}
console.log(`types: ${zones.length} zones`);
