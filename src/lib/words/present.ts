import { present } from './en/present.ts';

/** Loaded with the stage, apart from the words of the page. */
export const presentWords = present;
