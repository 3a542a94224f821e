import { migrations } from './migrations.ts';

/** A `.danxia` file is a zip of these entries and `assets/`. */
export const formatName = 'danxia-deck';
export const deckEntry = 'deck.json';
export const figuresEntry = 'figures.json';
export const assetFolder = 'assets/';

/** Version 1 is the first format; each migration raises it by one. */
export const currentVersion = migrations.length + 1;
