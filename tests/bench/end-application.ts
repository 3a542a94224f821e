import { rmSync } from 'node:fs';
import type { ElectronApplication } from 'playwright';

/**
 * Ends an application and removes its folder; its helper processes may outlive it a moment, so removing is tried again, and
 * left to the system when they still write: what was measured must not be lost for that.
 */
export async function endApplication(application: ElectronApplication, folder: string): Promise<void> {
  const child = application.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  } catch (error) {
    console.error(`${folder} was not removed:`, error instanceof Error ? error.message : error);
  }
}
