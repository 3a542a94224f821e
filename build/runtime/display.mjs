// Without a display, commands run under a virtual one of their own.
import { spawn } from 'node:child_process';
import { needsDisplay } from './system-packages.mjs';

/** @returns {Promise<{ environment: Record<string, string>, stop(): void }>} */
export async function display(screen = '1920x1080x24') {
  if (!needsDisplay()) return { environment: {}, stop() {} };
  // -displayfd lets the server choose a free number itself and report it, so parallel runs never collide.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    let text = '';
    server.stdio[3].on('data', (data) => {
      text += data;
      if (text.includes('\n')) resolve(text.trim());
    });
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const stop = () => server.kill();
  process.once('exit', stop);
  return { environment: { DISPLAY: `:${number}` }, stop };
}
