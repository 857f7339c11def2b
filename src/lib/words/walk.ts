import { walk } from './en/walk.ts';

/** Loaded with the keys of the walk, apart from the words of the page. */
export const walkWords = walk;
