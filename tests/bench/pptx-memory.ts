import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { writePptx } from '#export/pptx/write-pptx.ts';
import { pptxInput } from '#main/services/exports/pptx-input.ts';
import { chartDeck, sampleDeck } from '#tests/sample-deck.ts';
import { writeRawPptx } from './raw-pptx.ts';

export type Writer = 'ours' | 'raw';

/** Most memory an export of slides with a chart each takes beyond what the process held before it, in megabytes. */
export async function peakMemory(writer: Writer, slides: number, root: string): Promise<number> {
  const script = `import { runnerImport } from 'vite';
    const options = { root: ${JSON.stringify(root)}, configFile: false, logLevel: 'error' };
    const { module } = await runnerImport(${JSON.stringify(import.meta.filename)}, options);
    console.log(await module.measure(${JSON.stringify(writer)}, ${slides}));`;
  const node = ['--expose-gc', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, node, { cwd: root });
  const megabytes = Number(stdout.trim().split('\n').at(-1));
  if (!(megabytes > 0)) throw new Error(`no memory was measured: ${stdout}`);
  return megabytes;
}

/** In a process of its own, by its name: the system says only what a whole process took. @public */
export async function measure(writer: Writer, slides: number): Promise<number> {
  const deck = chartDeck(await sampleDeck(), slides);
  const { scenes } = layoutDeck(deck);
  const input = pptxInput(deck, scenes, {});
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  if (writer === 'raw') await writeRawPptx(scenes);
  else await writePptx(input);
  return (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20;
}
