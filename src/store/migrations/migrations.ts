import type { Kysely } from 'kysely';
import { migrate as catalogue } from './0001-catalogue.ts';
import { migrate as observations } from './0002-observations.ts';
import { migrate as indicatorSearch } from './0003-indicator-search.ts';
import { migrate as provenance } from './0004-provenance.ts';
import { migrate as inbox } from './0005-inbox.ts';

export type Migration = { id: string; migrate: (database: Kysely<unknown>) => Promise<void> };

/** All migrations in order. A released one is never edited, moved or removed; a change is a new one at the end. */
export const migrations: readonly Migration[] = [
  { id: '0001-catalogue', migrate: catalogue },
  { id: '0002-observations', migrate: observations },
  { id: '0003-indicator-search', migrate: indicatorSearch },
  { id: '0004-provenance', migrate: provenance },
  { id: '0005-inbox', migrate: inbox },
];
