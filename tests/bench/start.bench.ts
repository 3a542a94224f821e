import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright';
import { type BenchContext, type BenchRow, compare } from './measure.ts';
import { writePlainElectron } from './plain-electron.ts';

/** Start-up to the first editable frame beside an Electron window that holds one empty field. */
export async function bench(context: BenchContext): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'danxia-bench-'));
  try {
    const plain = writePlainElectron(folder);
    const start = (project: string, userData: string) => async () => {
      const application = await _electron.launch({
        executablePath: context.electron,
        args: [project, ...context.switches, `--user-data-dir=${path.join(folder, userData)}`],
        env: {
          ...(process.env as Record<string, string>),
          ...context.environment,
          DANXIA_USER_DATA: path.join(folder, userData),
        },
      });
      const window = await application.firstWindow();
      await window.getByTestId('editor').waitFor();
      return application.process();
    };
    // The end of a process is not part of its start: each run kills the one before it.
    const running = { kill: () => {} };
    const measured = (begin: () => Promise<{ kill(signal: NodeJS.Signals): boolean }>) => async () => {
      running.kill();
      const child = await begin();
      running.kill = () => child.kill('SIGKILL');
    };
    const row = await compare(
      { bench: 'start', metric: 'first editable frame', baselineName: 'an empty Electron window', target: 2.5 },
      measured(start(context.root, 'ours')),
      measured(start(plain, 'empty')),
    );
    running.kill();
    return [row];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
