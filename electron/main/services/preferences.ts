import Store from 'electron-store';
import { type KeptIndicators, mostKept } from '#contract/indicator-contract.ts';
import type { Settings } from '#contract/settings.ts';
import { type ExportChoice, exportFormats, firstExportChoice } from '#contract/export-contract.ts';
import { handouts } from '#core/handout/handout.ts';
import { defaultLocale } from './default-locale.ts';

/** What the application remembers of a person between starts, besides decks and indicators. */
type Remembered = {
  settings: Settings;
  window: WindowPlace | null;
  recent: RecentEntry[];
  exportChoice: ExportChoice;
  keptIndicators: KeptIndicators;
};

export type WindowPlace = { x: number; y: number; width: number; height: number; maximised: boolean };

/** `handle` is what the renderer knows of the file instead of its path. */
export type RecentEntry = { handle: string; file: string };

export type Preferences = {
  read<Key extends keyof Remembered>(key: Key): Remembered[Key];
  write<Key extends keyof Remembered>(key: Key, value: Remembered[Key]): void;
};

/** A damaged or foreign file is replaced by defaults: preferences are a convenience, never a reason not to start. */
export function openPreferences(systemLocale: string): Preferences {
  const store = new Store<Remembered>({
    name: 'preferences',
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
    defaults: {
      settings: { locale: defaultLocale(systemLocale), colourScheme: 'system', autosaveFile: false, tourSeen: false },
      window: null,
      recent: [],
      exportChoice: firstExportChoice,
      keptIndicators: { favourites: [], recent: [] },
    },
    schema: {
      settings: {
        type: 'object',
        properties: {
          locale: { type: 'string', enum: ['zh-CN', 'en'] },
          colourScheme: { type: 'string', enum: ['light', 'dark', 'system'] },
          autosaveFile: { type: 'boolean', default: false },
          tourSeen: { type: 'boolean', default: false },
        },
        required: ['locale', 'colourScheme'],
        additionalProperties: false,
      },
      window: {
        type: ['object', 'null'],
        properties: {
          x: { type: 'integer' },
          y: { type: 'integer' },
          width: { type: 'integer', minimum: 200 },
          height: { type: 'integer', minimum: 200 },
          maximised: { type: 'boolean' },
        },
        required: ['x', 'y', 'width', 'height', 'maximised'],
        additionalProperties: false,
      },
      recent: {
        type: 'array',
        maxItems: 20,
        items: {
          type: 'object',
          properties: { handle: { type: 'string' }, file: { type: 'string' } },
          required: ['handle', 'file'],
          additionalProperties: false,
        },
      },
      keptIndicators: {
        type: 'object',
        properties: {
          favourites: { type: 'array', maxItems: mostKept.favourites, items: { type: 'string' } },
          recent: { type: 'array', maxItems: mostKept.recent, items: { type: 'string' } },
        },
        required: ['favourites', 'recent'],
        additionalProperties: false,
      },
      exportChoice: {
        type: 'object',
        properties: {
          formats: { type: 'array', minItems: 1, items: { type: 'string', enum: [...exportFormats] } },
          hidden: { type: 'boolean' },
          pdf: {
            type: 'object',
            properties: { handout: { enum: [...handouts] }, greyscale: { type: 'boolean' } },
            required: ['handout', 'greyscale'],
            additionalProperties: false,
          },
        },
        required: ['formats', 'hidden', 'pdf'],
        additionalProperties: false,
      },
    },
  });
  return {
    read: (key) => store.get(key),
    write: (key, value) => {
      try {
        store.set({ [key]: value });
      } catch (error) {
        // A full disk or a read-only profile must not stop a person's work for a window position.
        console.error('preferences were not written:', error instanceof Error ? error.message : error);
      }
    },
  };
}
