import { results } from './en/results.ts';

/** Loaded with the page that reads what a class handed in. */
export const resultsWords = results;
