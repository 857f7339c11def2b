import { search } from './en/search.ts';

/** Loaded with the search, apart from the words of the page. */
export const searchWords = search;
