import { create } from 'zustand';
import type { FileState, RecentFile, RecoveredFile } from '#contract/document-contract.ts';
import type { Settings } from '#contract/settings.ts';
import { type ExportChoice, firstExportChoice } from '#contract/export-contract.ts';
import { sorterWidths, type Zoom } from './zoom.ts';

/** What the window shows and how, but not what the deck is: never saved in the file, never a step of undo. */
export type View = {
  settings: Settings;
  zoom: Zoom;
  notes: boolean; // pane under the canvas
  sorter: boolean; // all slides as a grid, in place of tree and canvas
  sorterWidth: number; // of its pictures, pixels
  data: boolean; // drawer of the indicator store
  history: boolean; // panel of steps, in the inspector's place
  focusData: number; // rises when the drawer's search should take the focus
  inspector: InspectorTab;
  dialog: DialogName | null;
  tour: number | null; // the stop that is shown
  templatePicker: boolean;
  editing: Editing | null; // text being typed on the canvas
  renamingSection: string | null;
  collapsedSections: ReadonlySet<string>;
  recent: readonly RecentFile[];
  recovered: readonly RecoveredFile[];
  exportChoice: ExportChoice; // the last one
  fileState: FileState; // whether someone else changed the document's file
};

export type InspectorTab = 'selection' | 'slide' | 'deck';
export type DialogName = 'new' | 'rebind' | 'save-template' | 'export' | 'recovery' | 'move-to-section' | 'versions';
/** `cell`: which cell of a table, or event of a timeline, of those that are typed one by one. */
export type Editing = { slideId: string; slot: string; cell?: TextCell };
export type TextCell = { kind: 'header' | 'cell' | 'when' | 'event'; at: number; column: number };

export const useView = create<View>()(() => ({
  settings: { locale: 'zh-CN', colourScheme: 'system', autosaveFile: false, tourSeen: false },
  zoom: 'fit',
  notes: true,
  sorter: false,
  sorterWidth: sorterWidths.first,
  data: false,
  history: false,
  focusData: 0,
  inspector: 'slide',
  dialog: null,
  tour: null,
  templatePicker: false,
  editing: null,
  renamingSection: null,
  collapsedSections: new Set<string>(),
  recent: [],
  recovered: [],
  exportChoice: firstExportChoice,
  fileState: 'same',
}));

export function changeView(change: Partial<View>): void {
  useView.setState(change);
}

export function toggleSection(sectionId: string): void {
  const collapsed = new Set(useView.getState().collapsedSections);
  if (!collapsed.delete(sectionId)) collapsed.add(sectionId);
  changeView({ collapsedSections: collapsed });
}
