import { spawn } from 'node:child_process';
import { root } from './application.ts';

export type Run = { code: number; stdout: string; stderr: string };

/** Runs `danxia COMMAND …` in the real runtime, as a checkout does. */
export function danxia(args: string[], options: { cwd?: string; prefix?: string[] } = {}): Promise<Run> {
  const executable = process.env.DANXIA_ELECTRON ?? '';
  const switches = (process.env.DANXIA_SWITCHES ?? '').split(' ').filter((text) => text !== '');
  const line = [...(options.prefix ?? []), executable, root, ...switches, '--cli', '--', ...args];
  const [program = '', ...rest] = line;
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, {
      cwd: options.cwd ?? root,
      env: { ...process.env, LANG: 'zh_CN.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr: withoutChromium(stderr) }));
  });
}

/** Chromium's own log lines, which the launcher hides from a person. */
function withoutChromium(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\[\d+:\d{4}\/\d{6}\.\d+:/.test(line))
    .join('\n');
}
