// What Electron and the judges of exported files need from the system. On Debian and Ubuntu it is installed where
// that is allowed without a question; elsewhere the one command to run is printed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { giveUp, say } from './report.mjs';

const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1'];

/** Installs what this runtime lacks here; ends the process with the command to run when it may not. */
export function ensureSystemPackages(executable) {
  if (process.platform !== 'linux') return;
  const missing = [
    ...(missingLibraries(executable) ? libraries : []),
    ...(needsDisplay() && !has('Xvfb') ? ['xvfb', 'xauth'] : []),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (missing.length > 0 && !install(missing)) {
    giveUp(`Missing on this system: ${missing.join(' ')}. Run: ${command(missing).join(' ')}`);
  }
}

/** LibreOffice, lxml, poppler and librsvg judge exported files in tests; where they cannot be installed, those checks are left out. */
export function ensureJudges() {
  if (process.platform !== 'linux') return;
  const missing = [
    ...(has('soffice') ? [] : ['libreoffice-impress']),
    ...(has('pdftoppm') ? [] : ['poppler-utils']),
    ...(has('rsvg-convert') ? [] : ['librsvg2-bin']),
    ...(existsSync('/usr/bin/python3') && runs('/usr/bin/python3', ['-c', 'import lxml']) ? [] : ['python3-lxml']),
  ];
  if (missing.length > 0 && !install(missing)) {
    say(`checks by outside tools are left out; to have them, run: ${command(missing).join(' ')}`);
  }
}

export function needsDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

function install(packages) {
  if (!isDebian() || !mayInstall()) return false;
  say(`installing ${packages.join(' ')}`);
  const [program, ...args] = command(packages);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const prefix = isRoot() ? [] : ['sudo', '-n'];
  const update = [...prefix, 'apt-get', 'update', '-qq'];
  spawnSync(update[0], update.slice(1), { stdio: ['ignore', 2, 2], env: environment });
  return spawnSync(program, args, { stdio: ['ignore', 'ignore', 2], env: environment }).status === 0;
}

function command(packages) {
  const names = packages.map((name) =>
    runs('apt-cache', ['show', '--no-all-versions', `${name}t64`]) ? `${name}t64` : name,
  );
  const apt = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names];
  return isRoot() ? apt : ['sudo', '-n', ...apt];
}

function mayInstall() {
  return isRoot() || runs('sudo', ['-n', 'true']);
}

function isRoot() {
  return process.getuid?.() === 0;
}

function isDebian() {
  return existsSync('/etc/debian_version') && has('apt-get');
}

function missingLibraries(executable) {
  const listing = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return listing.status === 0 && listing.stdout.includes('not found');
}

function hasChineseFont() {
  if (has('fc-list')) return spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout.trim() !== '';
  return existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

function has(program) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`));
}

function runs(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** Whether Chromium's sandbox can work here: not as root, and only with user namespaces. */
export function sandboxWorks() {
  if (process.platform !== 'linux') return true;
  if (isRoot()) return false;
  const file = '/proc/sys/kernel/unprivileged_userns_clone';
  const allowed = !existsSync(file) || readFileSync(file, 'utf8').trim() === '1';
  return allowed && runs('unshare', ['-U', 'true']);
}
