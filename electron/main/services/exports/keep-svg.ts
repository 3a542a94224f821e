import { type Failure, type Result, success } from '#contract/result.ts';
import type { AssetBytes } from '#core/deck/deck.ts';
import type { Scene } from '#core/scene/scene.ts';
import { mediaTypeOf } from '../pictures.ts';
import type { PrintListener } from '../print-jobs.ts';
import type { ExportJob } from './export-job.ts';
import type { PageFolder } from './page-folder.ts';

/** Keeps pages as they come from the print window, and the first failure of keeping them: the window cannot answer for it. */
export function keepSvg(
  scenes: readonly Scene[],
  folder: PageFolder,
  assets: AssetBytes,
  job: ExportJob,
): { keep: PrintListener['svg']; failure(): Failure | null } {
  let [done, lost]: [number, Failure | null] = [0, null];
  return {
    keep: async (slideId, svg): Promise<Result<null>> => {
      const scene = scenes.find((each) => each.slideId === slideId);
      if (scene === undefined || lost !== null) return success(null);
      const kept = await folder.keep(scene.number, withPictures(svg, assets));
      if (!kept.ok) lost = kept.failure;
      done += 1;
      job.progress('svg', done, scenes.length);
      return kept;
    },
    failure: () => lost,
  };
}

/** The file stands alone: pictures are in it, instead of the addresses they have inside the application. */
function withPictures(svg: string, assets: AssetBytes): string {
  return svg.replace(/danxia:\/\/asset\/([0-9a-f]{64})/g, (address, id: string) => {
    const bytes = assets[id];
    const mediaType = bytes === undefined ? null : mediaTypeOf(bytes);
    return bytes === undefined || mediaType === null
      ? address
      : `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
  });
}
