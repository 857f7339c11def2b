import { reading } from './en/reading.ts';

/** Loaded when a text is read, apart from the words of the page. */
export const readingWords = reading;
