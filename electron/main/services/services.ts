import type { Settings } from '#contract/settings.ts';
import {
  backupsFolder,
  recoveryFolder,
  versionsFolder,
  sampleFolder,
  storeFile,
  templatesFolder,
} from '../locations.ts';
import { createDocuments, type Documents } from './documents.ts';
import { type FileAutosave, startFileAutosave } from './file-autosave.ts';
import { type FileWatch, watchFiles } from './file-watch.ts';
import { type Indicators, openIndicators } from './indicators.ts';
import { createPictures, type Pictures } from './pictures.ts';
import { createImports, type Imports } from './imports.ts';
import { type Arrivals, createArrivals } from './arrivals.ts';
import { createInboxReading, type InboxReading } from './inbox-reading.ts';
import { createOutlines, type Outlines } from './outlines.ts';
import { openPreferences, type Preferences } from './preferences.ts';
import { createPrintJobs, type PrintJobs } from './print-jobs.ts';
import { createRecentFiles, type RecentFiles } from './recent-files.ts';
import { createRecovery, type Recovery } from './recovery.ts';
import { createVersions, type Versions } from './versions.ts';
import { careForStore } from './store-care.ts';
import { createTemplates, type Templates } from './templates.ts';
import { sendToAll } from '../windows/send-event.ts';

/** What the window application runs on; made once, passed to whoever needs a part of it. */
export type Services = {
  preferences: Preferences;
  recent: RecentFiles;
  pictures: Pictures;
  recovery: Recovery;
  documents: Documents;
  versions: Versions;
  indicators: Indicators;
  templates: Templates;
  outlines: Outlines;
  printJobs: PrintJobs;
  imports: Imports;
  inboxReading: InboxReading;
  arrivals: Arrivals;
  fileWatch: FileWatch;
  fileAutosave: FileAutosave;
  locale(): Settings['locale'];
};

export function createServices(systemLocale: string, recentChanged: () => void): Services {
  const preferences = openPreferences(systemLocale);
  const pictures = createPictures();
  const recovery = createRecovery(recoveryFolder());
  const indicators = openIndicators(storeFile(), sampleFolder(), backupsFolder());
  careForStore(indicators, storeFile(), backupsFolder(), () => sendToAll('storeChanged', null));
  const versions = createVersions(versionsFolder());
  const documents = createDocuments(recovery, pictures, versions);
  const autosaves = () => preferences.read('settings').autosaveFile;
  return {
    preferences,
    recent: createRecentFiles(preferences, recentChanged),
    pictures,
    recovery,
    documents,
    versions,
    fileWatch: watchFiles(documents, (documentId, state) => sendToAll('fileState', { documentId, state })),
    fileAutosave: startFileAutosave(documents, autosaves, (saved) => sendToAll('fileAutosaved', saved)),
    indicators,
    templates: createTemplates(templatesFolder()),
    outlines: createOutlines(),
    printJobs: createPrintJobs(),
    imports: createImports(storeFile(), (progress) => sendToAll('importProgress', progress)),
    inboxReading: createInboxReading((progress) => sendToAll('inboxProgress', progress)),
    arrivals: createArrivals(),
    locale: () => preferences.read('settings').locale,
  };
}
