import { library } from './en/library.ts';

/** Loaded with the page of all cases. */
export const libraryWords = library;
