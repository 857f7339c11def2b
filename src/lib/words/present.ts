import { present } from './en/present.ts';

/** Apart from the other words, for they are loaded with what they belong to. */
export const presentWords = present;
