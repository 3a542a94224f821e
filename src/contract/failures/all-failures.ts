import { assemblyFailures } from './assembly-failures.ts';
import { clipFailures } from './clip-failures.ts';
import { deckFailures } from './deck-failures.ts';
import { exportFailures } from './export-failures.ts';
import { figureFailures } from './figure-failures.ts';
import { importFailures } from './import-failures.ts';
import { outlineFailures } from './outline-failures.ts';
import { requestFailures } from './request-failures.ts';
import { storeFailures } from './store-failures.ts';
import { textFailures } from './text-failures.ts';
import { writeFailures } from './write-failures.ts';

/** Every failure there is: the codes are the names of the sentences. */
export const allFailures = {
  ...deckFailures,
  ...writeFailures,
  ...storeFailures,
  ...importFailures,
  ...figureFailures,
  ...textFailures,
  ...assemblyFailures,
  ...outlineFailures,
  ...exportFailures,
  ...clipFailures,
  ...requestFailures,
};

export type FailureCode = keyof typeof allFailures;
