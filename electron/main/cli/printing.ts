import { printHandlers } from '../handlers/print-handlers.ts';
import { registerIpc } from '../ipc.ts';
import { rendererFolder } from '../locations.ts';
import { lockDownSession } from '../security/lock-down.ts';
import { serve } from '../security/protocol.ts';
import { createPictures, type Pictures } from '../services/pictures.ts';
import { createPrintJobs, type PrintJobs } from '../services/print-jobs.ts';

export type Printing = { pictures: Pictures; printJobs: PrintJobs };

/** Lets the command line draw pages: the print page and its methods, nothing of the editor. Once a process. */
export function setUpPrinting(): Printing {
  const pictures = createPictures();
  const printJobs = createPrintJobs();
  lockDownSession();
  serve(rendererFolder(), pictures.find);
  registerIpc(printHandlers(printJobs));
  return { pictures, printJobs };
}
